import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { pointer } from '../../kit/federation/define-house.js';

/** Owned by the Caf's house: here, only its key. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'Avenant à une convention territoriale globale.' })
export class Avenant {
  @Field(() => ID, { description: 'Identifiant : celui de la convention, puis « /avenant/ » et le numéro.' })
  id!: string;
}

export const avenant = pointer(Avenant);
