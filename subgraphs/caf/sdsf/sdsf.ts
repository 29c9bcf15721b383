import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Fait } from '../../kit/valeurs/fait.js';
import type { LigneEnonce } from './enonce-sdsf.js';

/**
 * A schéma by what it plans. As an agreement (parties, terms, end) it is the `AccordCite` of the same identifier, which
 * this noun leads to and never repeats.
 */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Schéma départemental des services aux familles (SDSF) : axes, priorités, objectifs.' })
export class Sdsf extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « sdsf-59 » ; celui de l’accord cité aussi.' })
  id!: string;

  @Property({ type: 'boolean' })
  @Field({ nullable: true, description: 'Vrai si le texte est dans les documents ; faux s’ils ne font que le citer.' })
  texteDisponible!: boolean;

  @Property({ type: 'text' })
  codeDepartement!: string;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Vrai s’il s’impose aux institutions ; celui du Nord se dit non opposable.',
  })
  opposable!: boolean | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre d’axes prévus à terme, la jeunesse comprise.' })
  nombreAxesATerme!: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Période d’actualisation, en années.' })
  actualisationAnnees!: number | null;

  /** Published by the resolver: nested values with their own passages. */
  @Property({ type: 'json', default: '[]' })
  portee!: LigneEnonce[];

  @Property({ type: 'json', default: '[]' })
  horsPortee!: LigneEnonce[];

  @Property({ type: 'json', default: '[]' })
  finalites!: LigneEnonce[];

  @Property({ type: 'json', default: '[]' })
  miseEnOeuvre!: LigneEnonce[];
}
