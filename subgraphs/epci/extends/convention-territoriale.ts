import { Arg, Ctx, Directive, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { reference } from '../../kit/federation/define-house.js';
import { ConventionConnue } from '../conventions/convention-connue.js';

/**
 * Owned by the Caf's house; this one adds the plan, the équipements, the signatory communes and what the territory
 * commits to. Its fields are in the files of the nouns they lead to; the index lists them.
 */
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Convention territoriale globale (CTG) : accord d’une Caf, d’une intercommunalité et de leurs partenaires au service des familles.',
})
export class ConventionTerritoriale {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200072478-2022 ».' })
  id!: string;
}

@Resolver(() => ConventionTerritoriale)
export class ConventionTerritorialeResolver {
  // The same entry as the Caf's house: the graph can be entered here when that door is closed.
  @Directive('@shareable')
  @Query(() => ConventionTerritoriale, { nullable: true, description: 'Une CTG par son identifiant.' })
  async conventionTerritoriale(
    @Arg('id', () => ID, { description: 'Par exemple « ctg-200072478-2022 » (Pays d’Opale).' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    if (await context.one(ConventionConnue, id)) return reference(ConventionTerritoriale, { id });
    throw new ClientError('INTROUVABLE', `Aucune convention territoriale ne porte l’identifiant « ${id} ».`);
  }
}
