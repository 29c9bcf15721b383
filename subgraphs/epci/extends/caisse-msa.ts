import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { pointer } from '../../kit/federation/define-house.js';

/** Owned by the MSA's house: here, only its key. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'Caisse de la Mutualité sociale agricole : la protection sociale du monde agricole.' })
export class CaisseMsa {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « msa-59-62 ».' })
  id!: string;
}

export const caisseMsa = pointer(CaisseMsa);
