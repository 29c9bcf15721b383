import { Field, ObjectType } from 'type-graphql';
import { Source } from '../../kit/valeurs/source.js';

/** Whoever binds the caisse by office. Agents have no name here: their function is in `EquipeCaf`. */
@ObjectType({ description: 'Responsable public qui représente une Caf ès qualités.' })
export class RepresentantCaf {
  @Field({ description: 'Fonction au titre de laquelle il ou elle représente la caisse.' })
  fonction!: string;

  @Field({ description: 'Nom, publié parce que la personne agit ès qualités.' })
  nom!: string;

  @Field(() => Source, { description: 'Passage qui le ou la désigne.' })
  source!: Source;
}

/** What a data file holds for a representative. */
export interface LigneRepresentant {
  fonction: string;
  nom: string;
  source: string;
}

export const representantsCaf = (rows: readonly LigneRepresentant[]): RepresentantCaf[] =>
  rows.map(({ source, ...said }) => Object.assign(new RepresentantCaf(), said, { source: Source.read(source) }));
