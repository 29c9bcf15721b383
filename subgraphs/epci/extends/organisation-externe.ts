import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { pointer } from '../../kit/federation/define-house.js';

/** Owned by the Caf's house: here, only its key. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'Organisation extérieure aux quatre partenaires.' })
export class OrganisationExterne {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « cpam-cote-opale ».' })
  id!: string;
}

export const organisationExterne = pointer(OrganisationExterne);
