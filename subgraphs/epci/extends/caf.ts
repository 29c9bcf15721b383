import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { pointer } from '../../kit/federation/define-house.js';

/** Owned by the Caf's house: here, only its key. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'Caisse d’allocations familiales.' })
export class Caf {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « caf-62 ».' })
  id!: string;
}

export const caf = pointer(Caf);
