import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Sdsf } from './sdsf.js';

/** The text ties no priority to an axis or to an objective: such a link would be ours, and is not made. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Priorité d’un SDSF. Le texte ne la rattache à aucun axe ni objectif en particulier.' })
export class PrioriteSdsf extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « sdsf-59/priorite/8 ».' })
  id!: string;

  @ManyToOne(() => Sdsf, { mapToPk: true, fieldName: 'sdsf', index: true })
  sdsf!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Numéro imprimé, qui est aussi son rang.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé, tel qu’imprimé.' })
  intitule!: string;
}

export const prioriteSdsf = noun(PrioriteSdsf, [], 'id');
