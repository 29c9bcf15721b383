import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal } from '../../../schema/scalars.js';
import { Source } from '../../kit/valeurs/source.js';

export enum SensCible {
  AU_MOINS = 'AU_MOINS',
  ATTEINDRE = 'ATTEINDRE',
}

registerEnumType(SensCible, {
  name: 'SensCible',
  description: 'Comment une cible se lit.',
  valuesConfig: {
    AU_MOINS: { description: 'Un plancher : ne pas descendre au-dessous.' },
    ATTEINDRE: { description: 'Une valeur à atteindre.' },
  },
});

/** A target as the text prints it. It is a parameter for whoever computes: this house publishes it, and judges nothing. */
@ObjectType({ description: 'Cible qu’un objectif de SDSF se donne, telle qu’imprimée.' })
export class CibleSdsf {
  @Field({ description: 'Ce qui doit être atteint, résumé.' })
  libelle!: string;

  @Field(() => SensCible, { description: 'Comment la cible se lit.' })
  sens!: SensCible;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Valeur exacte, dans l’unité dite ; nulle si le passage renvoie à une référence sans la chiffrer.',
  })
  valeur!: string | null;

  @Field({ description: 'Unité de la valeur.' })
  unite!: string;

  @Field(() => Int, { nullable: true, description: 'Année à laquelle l’atteindre ; nulle si aucune n’est écrite.' })
  annee!: number | null;

  @Field({ description: 'Sur quoi elle porte, et pourquoi une valeur ou une année manque.' })
  precision!: string;

  @Field(() => Source, { description: 'Passage qui la fixe.' })
  source!: Source;
}

/** The date an objective of the third axis gives itself. */
@ObjectType({ description: 'Échéance de mise en œuvre d’un objectif de SDSF.' })
export class EcheanceSdsf {
  @Field(() => Int, { description: 'Année de l’échéance.' })
  annee!: number;

  @Field({ description: 'L’échéance, telle qu’imprimée : « Fin 2020 ».' })
  imprime!: string;

  @Field({ description: 'Ce qui doit être fait alors, résumé.' })
  objet!: string;

  @Field(() => Source, { description: 'Passage qui la donne.' })
  source!: Source;
}

export interface LigneCible extends Omit<CibleSdsf, 'source' | 'valeur' | 'annee'> {
  valeur?: string;
  annee?: number;
  source: string;
}

export type LigneEcheance = Omit<EcheanceSdsf, 'source'> & { source: string };

export const cibles = (rows: readonly LigneCible[]): CibleSdsf[] =>
  rows.map(({ valeur = null, annee = null, source, ...said }) =>
    Object.assign(new CibleSdsf(), said, { valeur, annee, source: Source.read(source) }),
  );

export const echeances = (rows: readonly LigneEcheance[]): EcheanceSdsf[] =>
  rows.map(({ source, ...said }) => Object.assign(new EcheanceSdsf(), said, { source: Source.read(source) }));
