import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../../subgraphs/kit/context.js';
import { extension } from '../../../subgraphs/kit/federation/define-house.js';
import { DeprecatedProduct } from './deprecated-product.js';

/** An interface elsewhere, whose kinds we do not know: here, one object for all of them. */
@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A stock of products.' })
export class Inventory {
  @Field(() => ID)
  id!: string;
}

@Resolver(() => Inventory)
export class InventoryResolver {
  @FieldResolver(() => [DeprecatedProduct])
  deprecatedProducts(@Root() { id }: Inventory, @Ctx() context: HouseContext) {
    return context.many(DeprecatedProduct, 'inventory', id);
  }
}

export const inventory = extension(Inventory, [InventoryResolver]);
