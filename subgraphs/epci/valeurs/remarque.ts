import { Field, ObjectType } from 'type-graphql';
import { Source } from '../../kit/valeurs/source.js';

/** What a reader must know before using a fact: an oddity of the document, with the lines where it is seen. */
@ObjectType({
  description: 'Ce qu’il faut savoir avant d’employer un fait : une bizarrerie du document, avec ses lignes.',
})
export class Remarque {
  @Field({ description: 'La remarque, en une phrase.' })
  texte!: string;

  @Field(() => Source, { description: 'Passages où elle se constate.' })
  source!: Source;
}

/** What a data file holds for a remark. */
export interface LigneRemarque {
  texte: string;
  source: string;
}

export const remarques = (rows: readonly LigneRemarque[]): Remarque[] =>
  rows.map(({ texte, source }) => Object.assign(new Remarque(), { texte, source: Source.read(source) }));
