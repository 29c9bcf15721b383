import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import { CHAMPS_SOURCE, Source } from './source.js';

export enum NatureObligation {
  COPIL_ANNUEL = 'COPIL_ANNUEL',
  COTECH = 'COTECH',
  REUNION = 'REUNION',
  BILAN_ANNUEL = 'BILAN_ANNUEL',
  EVALUATION_ANNUELLE = 'EVALUATION_ANNUELLE',
  ACTUALISATION = 'ACTUALISATION',
  FIN_ACCORD = 'FIN_ACCORD',
  PREAVIS_CONTRAT_PROJET = 'PREAVIS_CONTRAT_PROJET',
}

registerEnumType(NatureObligation, {
  name: 'NatureObligation',
  description: 'Ce qu’une obligation demande.',
  valuesConfig: {
    COPIL_ANNUEL: { description: 'Réunir le comité de pilotage.' },
    COTECH: { description: 'Réunir le comité technique.' },
    REUNION: { description: 'Réunir une autre instance.' },
    BILAN_ANNUEL: { description: 'Remettre le bilan d’une année.' },
    EVALUATION_ANNUELLE: { description: 'Évaluer le plan d’actions de l’année.' },
    ACTUALISATION: { description: 'Actualiser un schéma.' },
    FIN_ACCORD: { description: 'Terme d’un accord : prolonger, renouveler ou laisser finir.' },
    PREAVIS_CONTRAT_PROJET: { description: 'Dire ses attentes avant le renouvellement d’un contrat de projet.' },
  },
});

export enum CadenceObligation {
  PAR_ANNEE = 'PAR_ANNEE',
  SUR_LA_DUREE = 'SUR_LA_DUREE',
  ANNEE_SUIVANTE = 'ANNEE_SUIVANTE',
  PLURIANNUELLE = 'PLURIANNUELLE',
  PAR_CONTRAT = 'PAR_CONTRAT',
  AUCUNE = 'AUCUNE',
}

registerEnumType(CadenceObligation, {
  name: 'CadenceObligation',
  description: 'Comment les échéances se déduisent du texte.',
  valuesConfig: {
    PAR_ANNEE: { description: '« nombre » fois par année civile, dans la durée de l’accord.' },
    SUR_LA_DUREE: { description: '« nombre » fois, sans que le texte dise par an : toute la durée est la fenêtre.' },
    ANNEE_SUIVANTE: { description: 'Au mois « mois » de l’année qui suit chaque année d’application.' },
    PLURIANNUELLE: { description: 'Tous les « nombre » ans, à compter de l’année « depuis ».' },
    PAR_CONTRAT: { description: 'Selon le contrat ou l’agrément propre à chaque structure : rien n’est daté ici.' },
    AUCUNE: { description: 'Aucun rythme écrit.' },
  },
});

/**
 * A rule a document prints, as the house that holds it brings it. A rule is a fact; an obligation is what it asks over a
 * period, computed and never stored. Parts are rules because `@requires` passes no argument: the joint field has the dates.
 */
@Directive('@shareable')
@ObjectType({ description: 'Règle imprimée d’où se déduisent des obligations datées.' })
export class RegleObligation {
  @Field(() => ID, { description: 'Identifiant lisible de la règle.' })
  id!: string;

  @Field(() => NatureObligation, { description: 'Ce qu’elle demande.' })
  nature!: NatureObligation;

  @Field(() => CadenceObligation, { description: 'Comment ses échéances se déduisent.' })
  cadence!: CadenceObligation;

  @Field(() => Int, {
    nullable: true,
    description: 'Nombre de fois, d’années ou de mois, selon la cadence ; nul si elle n’en demande pas.',
  })
  nombre!: number | null;

  @Field(() => Int, { nullable: true, description: 'Mois de l’année, de 1 à 12 ; nul si la cadence n’en demande pas.' })
  mois!: number | null;

  @Field(() => Int, { nullable: true, description: 'Année d’où l’on compte ; nulle si c’est celle de l’effet.' })
  depuis!: number | null;

  @Field(() => ID, { description: 'Identifiant de l’accord qui la porte.' })
  accord!: string;

  @Field({ description: 'Ce qui est dû, en mots.' })
  libelle!: string;

  @Field(() => [String], {
    description: 'Qui en répond, sous la forme « genre:clé » ; vide si le texte ne désigne personne.',
  })
  responsables!: string[];

  @Field({ description: 'Rythme imprimé, ou pourquoi aucune échéance ne peut en être déduite.' })
  regle!: string;

  @Field(() => Source, { description: 'Passage qui la pose.' })
  source!: Source;
}

@Directive('@shareable')
@ObjectType({ description: 'Obligation datée, calculée à partir d’une règle ou du terme d’un accord.' })
export class Obligation {
  @Field(() => ID, { description: 'Identifiant lisible : la règle, l’année, le rang s’il y en a plusieurs.' })
  id!: string;

  @Field(() => NatureObligation, { description: 'Ce qu’elle demande.' })
  nature!: NatureObligation;

  @Field(() => ID, { description: 'Identifiant de l’accord qui la porte.' })
  accord!: string;

  @Field({ description: 'Ce qui est dû, en mots.' })
  libelle!: string;

  @Field(() => DateCivile, { description: 'Premier jour de la fenêtre.' })
  debut!: string;

  @Field(() => DateCivile, { description: 'Dernier jour de la fenêtre.' })
  fin!: string;

  @Field(() => [String], {
    description: 'Qui en répond, sous la forme « genre:clé » ; vide si le texte ne désigne personne.',
  })
  responsables!: string[];

  @Field({ description: 'Règle appliquée.' })
  regle!: string;

  @Field(() => Source, { description: 'Passage d’où elle se déduit.' })
  source!: Source;
}

/** Every field of a `RegleObligation`, for the `@requires` of the joint field. */
export const CHAMPS_REGLE_OBLIGATION = `id nature cadence nombre mois depuis accord libelle responsables regle ${CHAMPS_SOURCE}`;
