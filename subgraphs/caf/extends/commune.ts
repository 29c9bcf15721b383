import { Directive, Field, ObjectType } from 'type-graphql';
import { CodeInsee } from '../../../schema/scalars.js';
import { extension } from '../../kit/federation/define-house.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';

/** Owned by the EPCI's house; the Caf adds what the documents contradict about it. */
@Directive('@key(fields: "codeInsee")')
@ObjectType({ description: 'Commune, au Code officiel géographique 2026.' })
export class Commune {
  @Field(() => CodeInsee, { description: 'Code officiel géographique (Insee) ; ce n’est pas un code postal.' })
  codeInsee!: string;
}

export const commune = extension(Commune, [contradictionsDe(Commune, 'commune', ({ codeInsee }) => codeInsee)]);
