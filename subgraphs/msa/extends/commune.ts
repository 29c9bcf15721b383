import { Directive, Field, ObjectType } from 'type-graphql';
import { CodeInsee } from '../../../schema/scalars.js';
import { pointer } from '../../kit/federation/define-house.js';

/** Owned by the EPCI’s house: here, only its key. */
@Directive('@key(fields: "codeInsee", resolvable: false)')
@ObjectType({ description: 'Commune, au Code officiel géographique 2026.' })
export class Commune {
  @Field(() => CodeInsee, { description: 'Code officiel géographique (Insee) ; ce n’est pas un code postal.' })
  codeInsee!: string;
}

export const commune = pointer(Commune);
