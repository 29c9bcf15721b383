import { Field, Int, ObjectType } from 'type-graphql';
import { Absence } from '../../kit/valeurs/absence.js';
import { Source } from '../../kit/valeurs/source.js';

/** What a data file holds for a vote. An empty count has its reason beside it. */
export interface LigneVote {
  pour: number;
  contre: number;
  abstention: number;
  absentsSansDelegation?: number;
  groupeDesAbsents?: string;
  adoptee: boolean;
  groupesPour: string[];
  source: string;
  absences?: Record<string, string>;
}

@ObjectType({ description: 'Résultat d’un vote, tel que la délibération l’imprime.' })
export class Vote {
  @Field(() => Int, { description: 'Nombre de voix pour.' })
  pour!: number;

  @Field(() => Int, { description: 'Nombre de voix contre.' })
  contre!: number;

  @Field(() => Int, { description: 'Nombre d’abstentions (voix).' })
  abstention!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Nombre d’absents sans délégation de vote ; nul si la ligne n’est pas imprimée.',
  })
  absentsSansDelegation!: number | null;

  @Field(() => String, { nullable: true, description: 'Groupe auquel la délibération rattache ces absents.' })
  groupeDesAbsents!: string | null;

  @Field({ description: 'Vrai si la délibération porte la mention « Adopté ».' })
  adoptee!: boolean;

  @Field(() => [String], { description: 'Groupes dont les voix sont comptées pour, tels qu’imprimés.' })
  groupesPour!: string[];

  @Field(() => Source, { description: 'Passage qui imprime le vote.' })
  source!: Source;

  @Field(() => [Absence], { description: 'Ce que la délibération n’imprime pas, et pourquoi c’est vide.' })
  absences!: Absence[];

  static read({ source, absences = {}, ...said }: LigneVote): Vote {
    return Object.assign(new Vote(), { absentsSansDelegation: null, groupeDesAbsents: null }, said, {
      source: Source.read(source),
      absences: Object.entries(absences).map(([champ, motif]) => Absence.read(champ, motif)),
    });
  }
}
