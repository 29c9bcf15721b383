import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { extension } from '../../kit/federation/define-house.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';
import { liensPlansCaf } from '../plans/liens-plans-caf.js';

/** Owned by the EPCI's house; the Caf adds what its own plans say of it, and what the documents contradict about it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Objectif d’un plan d’actions, opérationnel ou général.' })
export class Objectif {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-246200844-2022/objectif/3.6 ».' })
  id!: string;
}

export const objectif = extension(Objectif, [
  liensPlansCaf(Objectif, 'objectif'),
  contradictionsDe(Objectif, 'objectif', ({ id }) => id),
]);
