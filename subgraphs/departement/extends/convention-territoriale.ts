import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { extension } from '../../kit/federation/define-house.js';

/** Owned by the Caf's house; this one adds what the Département brings to the agreement. */
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Convention territoriale globale (CTG) : accord d’une Caf, d’une intercommunalité et de leurs partenaires au service des familles.',
})
export class ConventionTerritoriale {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200072478-2022 ».' })
  id!: string;
}

export const conventionTerritoriale = extension(ConventionTerritoriale, []);
