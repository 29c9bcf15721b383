import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { extension } from '../../kit/federation/define-house.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';
import { liensPlansCaf } from '../plans/liens-plans-caf.js';

/** Owned by the EPCI's house; the Caf adds what its own plans say of it, and what the documents contradict about it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Action d’un plan d’actions.' })
export class Action {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200072478-2022/action/5 ».' })
  id!: string;
}

export const action = extension(Action, [
  liensPlansCaf(Action, 'action'),
  contradictionsDe(Action, 'action', ({ id }) => id),
]);
