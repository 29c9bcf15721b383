import { Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Absence } from '../../kit/valeurs/absence.js';
import { Source } from '../../kit/valeurs/source.js';
import { parties, Partie } from '../extends/partie.js';

/** The nine sections of the model, in its order. */
export enum RubriqueFiche {
  DIAGNOSTIC = 'DIAGNOSTIC',
  PUBLIC_CIBLE = 'PUBLIC_CIBLE',
  OBJECTIFS_OPERATIONNELS = 'OBJECTIFS_OPERATIONNELS',
  MODALITES = 'MODALITES',
  ECHEANCES = 'ECHEANCES',
  SERVICES_MOBILISES = 'SERVICES_MOBILISES',
  RESULTATS_ATTENDUS = 'RESULTATS_ATTENDUS',
  PARTENAIRES_SOLLICITES = 'PARTENAIRES_SOLLICITES',
  INDICATEURS_EVALUATION = 'INDICATEURS_EVALUATION',
}

registerEnumType(RubriqueFiche, {
  name: 'RubriqueFiche',
  description: 'Rubrique d’une fiche action, dans l’ordre du modèle.',
  valuesConfig: {
    DIAGNOSTIC: { description: 'Diagnostic initial.' },
    PUBLIC_CIBLE: { description: 'Public cible.' },
    OBJECTIFS_OPERATIONNELS: { description: 'Objectifs opérationnels.' },
    MODALITES: { description: 'Modalités de mise en œuvre.' },
    ECHEANCES: { description: 'Échéances de réalisation.' },
    SERVICES_MOBILISES: { description: 'Services mobilisés et responsables de l’action.' },
    RESULTATS_ATTENDUS: { description: 'Résultats attendus.' },
    PARTENAIRES_SOLLICITES: { description: 'Partenaires sollicités.' },
    INDICATEURS_EVALUATION: { description: 'Indicateurs d’évaluation.' },
  },
});

/** What a data file holds for a section; a blank one has no text and says why. */
export interface LigneSection {
  texte?: string;
  points?: string[];
  parties?: string[];
  source: string;
  absences?: { texte: string };
}

@ObjectType({ description: 'Rubrique d’une fiche action, résumée ; vierge, elle dit pourquoi.' })
export class SectionFiche {
  @Field(() => RubriqueFiche, { nullable: true, description: 'Rubrique du modèle ; nulle pour la présentation libre.' })
  rubrique!: RubriqueFiche | null;

  @Field(() => String, { nullable: true, description: 'Ce que dit la rubrique, résumé.' })
  texte!: string | null;

  @Field(() => [String], { description: 'Ses points, un par un, quand elle les distingue ; sinon vide.' })
  points!: string[];

  /** `genre:cle` of the organisations it names; published by `parties`. */
  textesParties!: string[];

  @Field(() => Source, { description: 'Lignes de la rubrique.' })
  source!: Source;

  @Field(() => Absence, { nullable: true, description: 'Pourquoi la rubrique est vide, le cas échéant.' })
  absence!: Absence | null;
}

export function section(ligne: LigneSection, rubrique: RubriqueFiche | null): SectionFiche {
  return Object.assign(new SectionFiche(), {
    rubrique,
    texte: ligne.texte ?? null,
    points: ligne.points ?? [],
    textesParties: ligne.parties ?? [],
    source: Source.read(ligne.source),
    absence: ligne.absences ? Absence.read('texte', ligne.absences.texte) : null,
  });
}

@Resolver(() => SectionFiche)
export class SectionFicheResolver {
  @FieldResolver(() => [Partie], {
    nullable: true,
    description: 'Organisations de la rubrique que le graphe connaît ; le texte les nomme toutes.',
  })
  parties(@Root() { textesParties }: SectionFiche, @Ctx() context: HouseContext) {
    return parties(textesParties, context);
  }
}

export const sectionFiche = { type: SectionFiche, resolvers: [SectionFicheResolver] };
