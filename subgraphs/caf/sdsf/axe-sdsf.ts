import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Fait } from '../../kit/valeurs/fait.js';
import type { MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { Sdsf } from './sdsf.js';

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Axe stratégique d’un SDSF : ses objectifs, et leurs indicateurs.' })
export class AxeSdsf extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « sdsf-59/axe/1 ».' })
  id!: string;

  @ManyToOne(() => Sdsf, { mapToPk: true, fieldName: 'sdsf', index: true })
  sdsf!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Numéro de l’axe.' })
  numero!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Titre du chapitre qui le développe ; les autres sont dans « intitules ».' })
  titre!: string;

  @Property({ type: 'json' })
  mentionsIntitule!: MentionTexte[];
}
