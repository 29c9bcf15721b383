import { Directive, Field, ObjectType } from 'type-graphql';
import { CodeDepartement } from '../../../schema/scalars.js';
import { pointer } from '../../kit/federation/define-house.js';

/** Owned by the Département's house: here, only its key. */
@Directive('@key(fields: "code", resolvable: false)')
@ObjectType({ description: 'Département, au sens de la collectivité et du territoire.' })
export class Departement {
  @Field(() => CodeDepartement, { description: 'Code Insee du département.' })
  code!: string;
}

export const departement = pointer(Departement);
