import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Caf } from './caf.js';

/** A way the Caf intervenes on a territory, said in our words. How many people it mobilises is in `EquipeCaf`. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Façon dont une Caf intervient sur un territoire, résumée.' })
export class InterventionCaf extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « caf-62/intervention/travail-social ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @ManyToOne(() => Caf, { mapToPk: true, fieldName: 'caf' })
  caf!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Genre d’intervention, en quelques mots.' })
  libelle!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'En quoi elle consiste.' })
  resume!: string;
}

export const interventionCaf = noun(InterventionCaf, [], 'id');
