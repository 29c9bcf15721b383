import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { extension } from '../../kit/federation/define-house.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';

/** Owned by the Département's house; the Caf adds what the documents contradict about it. */
@Directive('@key(fields: "numero")')
@ObjectType({ description: 'Délibération d’une assemblée, avec visas, votes et présence.' })
export class Deliberation {
  @Field(() => ID, { description: 'Numéro de la délibération, par exemple « 2023-578 » (SCDL : DELIB_ID).' })
  numero!: string;
}

export const deliberation = extension(Deliberation, [
  contradictionsDe(Deliberation, 'deliberation', ({ numero }) => numero),
]);
