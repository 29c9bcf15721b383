import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { extension } from '../../kit/federation/define-house.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';

/** Owned by the EPCI's house; the Caf adds what the documents contradict about it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Enjeu d’un plan d’actions : ce que les partenaires veulent pour leur territoire.' })
export class Enjeu {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200072478-2022/enjeu/jeunesse ».' })
  id!: string;
}

export const enjeu = extension(Enjeu, [contradictionsDe(Enjeu, 'enjeu', ({ id }) => id)]);
