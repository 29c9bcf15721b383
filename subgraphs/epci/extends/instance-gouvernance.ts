import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { Siege, sieges } from '../../kit/valeurs/siege.js';
import { SiegeEpci } from '../cooperation/siege-epci.js';

/** Owned by the Caf's house: here, its key and the intercommunality's seats. */
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
    description:
      'Sièges que tiennent les intercommunalités et les communes ; vide si le document ne leur en donne pas.',
  })
  async siegesEpci(@Root() { id }: InstanceGouvernance, @Ctx() context: HouseContext) {
    const rows = await context.many(SiegeEpci, 'instance', id);
    return sieges(rows.map(({ partie, qualite, nombre, citation: source }) => ({ partie, qualite, nombre, source })));
  }
}

export const instanceGouvernance = extension(InstanceGouvernance, [InstanceGouvernanceResolver]);
