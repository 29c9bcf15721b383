import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { Siege, sieges } from '../../kit/valeurs/siege.js';
import { SiegesInstance } from '../sieges-instance.js';

/** Owned by the Caf's house: here, its key and the MSA's seats. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Instance de gouvernance d’un accord : qui siège, à quel rythme.' })
export class InstanceGouvernance {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200069672-2023/instance/copil ».' })
  id!: string;
}

@Resolver(() => InstanceGouvernance)
export class InstanceGouvernanceResolver {
  // Part of `sieges`, the joint list the Caf's house publishes.
  @FieldResolver(() => [Siege], {
    nullable: true,
    description: 'Sièges de la MSA ; vide si aucun ne lui est attribué.',
  })
  async siegesMsa(@Root() instance: InstanceGouvernance, @Ctx() context: HouseContext) {
    return sieges((await context.one(SiegesInstance, instance.id))?.sieges ?? []);
  }
}

export const instanceGouvernance = extension(InstanceGouvernance, [InstanceGouvernanceResolver]);
