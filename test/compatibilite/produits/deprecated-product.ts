import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../../subgraphs/kit/context.js';
import { nounByKeys } from '../../../subgraphs/kit/federation/define-house.js';
import { User } from './user.js';

/** Its key is two fields. */
@Entity()
@Directive('@key(fields: "sku package")')
@ObjectType({ description: 'A product no longer made.' })
export class DeprecatedProduct {
  @PrimaryKey({ type: 'text' })
  @Field()
  sku!: string;

  @PrimaryKey({ type: 'text' })
  @Field()
  package!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true })
  reason!: string;

  @Property({ type: 'text' })
  author!: string;

  @Property({ type: 'text' })
  inventory!: string;
}

type Key = Pick<DeprecatedProduct, 'sku' | 'package'>;

async function byKey(key: Key, context: HouseContext): Promise<DeprecatedProduct | null> {
  const ofSku = await context.many(DeprecatedProduct, 'sku', key.sku);
  return ofSku.find((product) => product.package === key.package) ?? null;
}

@Resolver(() => DeprecatedProduct)
export class DeprecatedProductResolver {
  @Query(() => DeprecatedProduct, { nullable: true, deprecationReason: 'Use product query instead' })
  deprecatedProduct(@Arg('sku') sku: string, @Arg('package') inPackage: string, @Ctx() context: HouseContext) {
    return byKey({ sku, package: inPackage }, context);
  }

  @FieldResolver(() => User, { nullable: true })
  createdBy(@Root() { author }: DeprecatedProduct, @Ctx() context: HouseContext) {
    return context.one(User, author);
  }
}

export const deprecatedProduct = nounByKeys<Key>(DeprecatedProduct, [DeprecatedProductResolver], byKey);
