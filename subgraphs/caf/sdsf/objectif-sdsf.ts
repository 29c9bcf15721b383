import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { AxeSdsf } from './axe-sdsf.js';
import type { LigneCible, LigneEcheance } from './cible-sdsf.js';
import type { LigneEnonce, LigneSousObjectif } from './enonce-sdsf.js';
import type { LignePartenaire } from './partenaire-sdsf.js';

@ObjectType({ description: 'Entrée du sommaire d’un SDSF où se range un objectif.' })
export class EntreeSommaire {
  @Field({ description: 'Numéro de section au sommaire, tel qu’imprimé.' })
  numero!: string;

  @Field({ description: 'Titre au sommaire, tel qu’imprimé.' })
  titre!: string;

  @Field({ description: 'Vrai si l’entrée est celle de l’objectif ; faux si c’est la section qui en range plusieurs.' })
  propre!: boolean;

  @Field(() => Source, { description: 'Ligne du sommaire.' })
  source!: Source;
}

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Objectif d’un SDSF : constats, actions, partenaires, indicateurs ou échéance.' })
export class ObjectifSdsf extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « sdsf-59/objectif/25 ».' })
  id!: string;

  @ManyToOne(() => AxeSdsf, { mapToPk: true, fieldName: 'axe', index: true })
  axe!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Numéro de l’objectif, unique dans le schéma.' })
  numero!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Titre, tel qu’imprimé.' })
  titre!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Numéro de section imprimé devant le titre ; nul si le texte l’a oublié.',
  })
  numeroSection!: string | null;

  @Property({ type: 'json', nullable: true })
  ligneSommaire!: (Omit<EntreeSommaire, 'source'> & { source: string }) | null;

  // Nested values, each with its passage: published by `objectif-sdsf-resolver.ts`.
  @Property({ type: 'json' })
  constats!: LigneEnonce[];

  @Property({ type: 'json' })
  sousObjectifs!: LigneSousObjectif[];

  @Property({ type: 'json', default: '[]' })
  exigences!: LigneEnonce[];

  @Property({ type: 'json', default: '[]' })
  conditions!: LigneEnonce[];

  @Property({ type: 'json', default: '[]' })
  cibles!: LigneCible[];

  @Property({ type: 'json', default: '[]' })
  partenairesMobilises!: LignePartenaire[];

  @Property({ type: 'json', default: '[]' })
  pilotes!: LignePartenaire[];

  @Property({ type: 'json', default: '[]' })
  echeances!: LigneEcheance[];
}

/** Whether an objective is of the axis of this number; any axis when none is asked. */
export const surAxe = ({ axe }: Pick<ObjectifSdsf, 'axe'>, numero: number | null | undefined): boolean =>
  (numero ?? null) === null || axe.endsWith(`/axe/${String(numero)}`);
