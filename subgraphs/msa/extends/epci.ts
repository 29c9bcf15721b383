import { Directive, Field, ObjectType } from 'type-graphql';
import { Siren } from '../../../schema/scalars.js';
import { pointer } from '../../kit/federation/define-house.js';

/** Owned by the EPCI’s house: here, only its key. */
@Directive('@key(fields: "siren", resolvable: false)')
@ObjectType({ description: 'Établissement public de coopération intercommunale (EPCI).' })
export class Epci {
  @Field(() => Siren, { description: 'SIREN de l’intercommunalité.' })
  siren!: string;
}

export const epci = pointer(Epci);
