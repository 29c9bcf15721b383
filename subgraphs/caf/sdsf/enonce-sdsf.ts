import { Field, Int, ObjectType } from 'type-graphql';
import { Source } from '../../kit/valeurs/source.js';

/** One sentence of the schéma in our words: a finding, an action, a requirement, a condition. */
@ObjectType({ description: 'Énoncé d’un SDSF, résumé : constat, action, exigence ou condition, avec son passage.' })
export class EnonceSdsf {
  @Field(() => Int, { description: 'Rang dans sa liste, à partir de 1.' })
  rang!: number;

  @Field({ description: 'Ce qui est dit, résumé.' })
  texte!: string;

  @Field(() => Source, { description: 'Passage résumé.' })
  source!: Source;
}

@ObjectType({ description: 'Sous-objectif d’un objectif de SDSF, résumé, et les actions qui le détaillent.' })
export class SousObjectifSdsf extends EnonceSdsf {
  @Field(() => [EnonceSdsf], { description: 'Actions imprimées sous lui ; vide si le texte n’en détaille pas.' })
  actions!: EnonceSdsf[];
}

/** What a data file holds: the rank is the place in the list, so that nobody keeps numbers in step. */
export interface LigneEnonce {
  texte: string;
  source: string;
}

export interface LigneSousObjectif extends LigneEnonce {
  actions?: LigneEnonce[];
}

export const enonces = (rows: readonly LigneEnonce[]): EnonceSdsf[] =>
  rows.map(({ texte, source }, place) =>
    Object.assign(new EnonceSdsf(), { rang: place + 1, texte, source: Source.read(source) }),
  );

export const sousObjectifs = (rows: readonly LigneSousObjectif[]): SousObjectifSdsf[] =>
  enonces(rows).map((enonce, place) =>
    Object.assign(new SousObjectifSdsf(), enonce, { actions: enonces(rows[place]?.actions ?? []) }),
  );
