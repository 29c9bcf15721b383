import { Field, ObjectType } from 'type-graphql';
import { Source } from '../kit/valeurs/source.js';

/** Who signs for the caisse. Only elected people and directors, ex officio: an agent is a function, never a name. */
@ObjectType({ description: 'Personne qui représente la caisse en vertu d’une fonction publique.' })
export class RepresentantMsa {
  @Field({ description: 'Nom, tel qu’imprimé.' })
  nom!: string;

  @Field({ description: 'Fonction publique au titre de laquelle la personne est nommée.' })
  qualite!: string;

  @Field({ description: 'Acte où la personne représente la caisse.' })
  acte!: string;

  @Field(() => Source, { description: 'Passage qui la nomme.' })
  source!: Source;
}

/** What a data file holds for a representative. */
export interface LigneRepresentant {
  nom: string;
  qualite: string;
  acte: string;
  source: string;
}

export const representants = (rows: readonly LigneRepresentant[]): RepresentantMsa[] =>
  rows.map(({ source, ...said }) => Object.assign(new RepresentantMsa(), said, { source: Source.read(source) }));
