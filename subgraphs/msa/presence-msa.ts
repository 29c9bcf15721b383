import { Field, ObjectType } from 'type-graphql';
import { Source } from '../kit/valeurs/source.js';

/** A value: one passage that lists the parties of a convention. Two such passages may contradict each other. */
@ObjectType({ description: 'Un passage qui énumère les parties d’une convention, et si la MSA y figure.' })
export class PresenceMsa {
  @Field({ description: 'Vrai si le passage nomme la MSA.' })
  nommee!: boolean;

  @Field({ description: 'Où et comment le document énumère les parties.' })
  contexte!: string;

  @Field(() => Source, { description: 'Le passage.' })
  source!: Source;
}

/** What a data file holds for such a passage. */
export interface LignePresence {
  nommee: boolean;
  contexte: string;
  source: string;
}

export const presences = (rows: readonly LignePresence[]): PresenceMsa[] =>
  rows.map(({ source, ...said }) => Object.assign(new PresenceMsa(), said, { source: Source.read(source) }));
