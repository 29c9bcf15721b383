import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Fait } from '../valeurs/fait.js';
import type { MentionAffirmation } from './affirmation.js';
import { EmploiParametre, EntreeIndicateur } from './entree.js';
import { RaisonRefus } from './refus.js';

/** How far the documents let an indicator be computed. */
export enum NatureIndicateurCalcule {
  CALCULABLE = 'CALCULABLE',
  PARTIEL = 'PARTIEL',
  CIBLE = 'CIBLE',
}

registerEnumType(NatureIndicateurCalcule, {
  name: 'NatureIndicateurCalcule',
  description: 'Jusqu’où les documents permettent de calculer un indicateur.',
  valuesConfig: {
    CALCULABLE: { description: 'Toutes ses entrées sont attestées quelque part.' },
    PARTIEL: { description: 'Une entrée manque ou mesure autre chose : le calcul est refusé.' },
    CIBLE: { description: 'Seule la cible est écrite ; aucune mesure ne permet de la vérifier.' },
  },
});

/** The definition of an indicator, as its owner's team writes it (`data/indicateur.yaml`). Changing it needs no code. */
@Entity({ tableName: 'indicateur' })
@Directive('@shareable')
@ObjectType({ description: 'Définition d’un indicateur calculé : formule, entrées, paramètres datés, propriétaire.' })
export class Indicateur extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant, par exemple « ratio-laep ».' })
  id!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Rang dans le catalogue de sa maison.' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom de l’indicateur.' })
  libelle!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce qu’il mesure, et ce qu’il ne mesure pas.' })
  definition!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Qui en répond : « caf:caf-59 », « departement:62 »…' })
  proprietaire!: string;

  @Enum({ items: () => NatureIndicateurCalcule, type: 'text', default: NatureIndicateurCalcule.CALCULABLE })
  @Field(() => NatureIndicateurCalcule, { nullable: true, description: 'Jusqu’où il se calcule.' })
  nature!: NatureIndicateurCalcule;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Unité du résultat.' })
  unite!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Formule, avec les noms de ses entrées et de ses paramètres.' })
  formule!: string;

  @Property({ type: 'integer', default: 2 })
  @Field(() => Int, { nullable: true, description: 'Nombre de décimales du résultat.' })
  decimales!: number;

  @Property({ type: 'json' })
  @Field(() => [EntreeIndicateur], { nullable: true, description: 'Chiffres que la formule emploie.' })
  entrees!: EntreeIndicateur[];

  @Property({ type: 'json', default: '[]' })
  @Field(() => [EmploiParametre], { nullable: true, description: 'Seuils, cibles et moyennes que la formule emploie.' })
  parametres!: EmploiParametre[];

  /** What a result is called, when it is a class or a verdict: `{ '1': ZP1 }`. */
  @Property({ type: 'json', default: '{}' })
  classes!: Record<string, string>;

  @Property({ type: 'text', default: '' })
  @Field({ nullable: true, description: 'Condition qui dit l’objectif atteint ; vide si l’indicateur n’en a pas.' })
  objectif!: string;

  /** The period of the figures, when they are undated: parameters are chosen by it unless the client asks another. */
  @Property({ type: 'text', default: '' })
  @Field({ nullable: true, description: 'Période retenue quand la question n’en dit pas et que rien n’est daté.' })
  periodeReference!: string;

  @Property({ type: 'text', default: '' })
  refusRaison!: '' | RaisonRefus;

  @Property({ type: 'text', default: '' })
  @Field({ nullable: true, description: 'Pourquoi le calcul est refusé quoi qu’il arrive ; vide s’il est permis.' })
  refusExplication!: string;

  @Property({ type: 'json', default: '[]' })
  mentions!: MentionAffirmation[];
}
