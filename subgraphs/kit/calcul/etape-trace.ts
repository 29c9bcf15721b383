import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../../schema/scalars.js';
import { Source } from '../valeurs/source.js';
import type { Pas } from './evaluer.js';
import type { Rationnel } from './rationnel.js';

/** Intermediate values are exact; a trace writes them with ten decimals at most. */
const DECIMALES_DE_TRACE = 10;

@Directive('@shareable')
@ObjectType({ description: 'Étape d’un calcul : une lecture ou une opération, et ce qu’elle donne.' })
export class EtapeTrace {
  @Field(() => Int, { description: 'Rang de l’étape, à partir de 1.' })
  rang!: number;

  @Field({ description: 'Ce qui est fait : « enfants » (une lecture) ou « enfants ÷ lieux ».' })
  operation!: string;

  @Field(() => [Decimal], { description: 'Valeurs exactes sur lesquelles porte l’opération ; vide pour une lecture.' })
  operandes!: string[];

  @Field(() => Decimal, { description: 'Valeur obtenue, exacte ou écrite avec dix décimales au plus.' })
  resultat!: string;

  @Field(() => Source, { nullable: true, description: 'Passage lu ; nul pour une opération.' })
  source!: Source | null;
}

interface Lecture {
  readonly nom: string;
  readonly valeur: Rationnel;
  readonly source: Source | null;
}

/** What was read, then what was done, in the order it was done. */
export function trace(lectures: readonly Lecture[], pas: readonly Pas[]): EtapeTrace[] {
  const lues = lectures.map(({ nom, valeur, source }) => ({ operation: nom, operandes: [], resultat: valeur, source }));
  const faites = pas.map((fait) => ({ ...fait, source: null }));
  return [...lues, ...faites].map(({ operation, operandes, resultat, source }, index) =>
    Object.assign(new EtapeTrace(), {
      rang: index + 1,
      operation,
      operandes: operandes.map((operande) => operande.ecrire(DECIMALES_DE_TRACE)),
      resultat: resultat.ecrire(DECIMALES_DE_TRACE),
      source,
    }),
  );
}
