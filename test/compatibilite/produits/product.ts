import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, Float, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../../subgraphs/kit/context.js';
import { nounByKeys } from '../../../subgraphs/kit/federation/define-house.js';
import { ProductResearch } from './product-research.js';
import { User } from './user.js';

@ObjectType({ description: 'A variation of a product.' })
export class ProductVariation {
  @Field(() => ID)
  id!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'What a product measures.' })
export class ProductDimension {
  @Field(() => String, { nullable: true })
  size!: string;

  @Field(() => Float, { nullable: true })
  weight!: number;

  @Directive('@inaccessible')
  @Field(() => String, { nullable: true })
  unit!: string;
}

/** Found by any of three keys. */
@Entity()
@Directive('@custom')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "sku package")')
@Directive('@key(fields: "sku variation { id }")')
@ObjectType({ description: 'A product.' })
export class Product {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID)
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true })
  sku!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true })
  package!: string;

  @Property({ type: 'text' })
  variationId!: string;

  @Property({ type: 'text' })
  size!: string;

  @Property({ type: 'float' })
  weight!: number;

  @Property({ type: 'text' })
  unit!: string;

  @Property({ type: 'text' })
  author!: string;

  @Property({ type: 'text', nullable: true })
  @Directive('@tag(name: "internal")')
  @Field(() => String, { nullable: true })
  notes!: string | null;

  @Property({ type: 'text[]' })
  studies!: string[];
}

@Resolver(() => Product)
export class ProductResolver {
  @Query(() => Product, { nullable: true })
  product(@Arg('id', () => ID) id: string, @Ctx() context: HouseContext) {
    return context.one(Product, id);
  }

  @FieldResolver(() => ProductVariation, { nullable: true })
  variation(@Root() { variationId }: Product): ProductVariation {
    return { id: variationId };
  }

  @FieldResolver(() => ProductDimension, { nullable: true })
  dimensions(@Root() { size, weight, unit }: Product): ProductDimension {
    return { size, weight, unit };
  }

  @Directive('@provides(fields: "totalProductsCreated")')
  @FieldResolver(() => User, { nullable: true })
  createdBy(@Root() { author }: Product, @Ctx() context: HouseContext) {
    return context.one(User, author);
  }

  @FieldResolver(() => [ProductResearch])
  research(@Root() { studies }: Product, @Ctx() context: HouseContext) {
    return Promise.all(studies.map((study) => context.one(ProductResearch, study)));
  }
}

type Key = { id: string } | { sku: string; package: string } | { sku: string; variation: { id: string } };

async function byKey(key: Key, context: HouseContext): Promise<Product | null> {
  if ('id' in key) return context.one(Product, key.id);
  const ofSku = await context.many(Product, 'sku', key.sku);
  const isIt = (product: Product): boolean =>
    'package' in key ? product.package === key.package : product.variationId === key.variation.id;
  return ofSku.find(isIt) ?? null;
}

export const product = nounByKeys<Key>(Product, [ProductResolver], byKey);
