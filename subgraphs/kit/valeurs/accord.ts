import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import { CHAMPS_SOURCE, Source } from './source.js';

export enum NatureAccord {
  CONVENTION = 'CONVENTION',
  AVENANT = 'AVENANT',
  SCHEMA = 'SCHEMA',
  PACTE = 'PACTE',
  PLAN = 'PLAN',
  CONVENTION_NATIONALE = 'CONVENTION_NATIONALE',
  CONTRAT = 'CONTRAT',
}

registerEnumType(NatureAccord, {
  name: 'NatureAccord',
  description: 'Forme juridique ou politique d’un accord.',
  valuesConfig: {
    CONVENTION: { description: 'Convention entre partenaires locaux.' },
    AVENANT: { description: 'Avenant à une convention.' },
    SCHEMA: { description: 'Schéma départemental.' },
    PACTE: { description: 'Pacte voté par une assemblée.' },
    PLAN: { description: 'Plan d’actions ou plan départemental.' },
    CONVENTION_NATIONALE: { description: 'Convention entre l’État et une caisse nationale.' },
    CONTRAT: { description: 'Contrat entre un financeur et une collectivité.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'Une façon de mettre fin à un accord.' })
export class Resiliation {
  @Field({ description: 'Voie de résiliation, en mots : « après mise en demeure », « par l’une des parties »…' })
  voie!: string;

  @Field({ description: 'Qui peut l’engager.' })
  initiateur!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Délai en mois ; nul si aucun délai n’est écrit (voir explication).',
  })
  preavisMois!: number | null;

  @Field({ description: 'Délai et forme, en une phrase ; dit aussi quand aucun délai n’est prévu.' })
  explication!: string;

  @Field(() => Source, { description: 'Clause qui la prévoit.' })
  source!: Source;
}

/** What a data file holds for a way to end an agreement. */
export interface LigneResiliation {
  voie: string;
  initiateur: string;
  preavisMois: number | null;
  explication: string;
  source: string;
}

export const resiliations = (rows: readonly LigneResiliation[]): Resiliation[] =>
  rows.map(({ source, ...said }) => Object.assign(new Resiliation(), said, { source: Source.read(source) }));

/** An agreement as one line of a joint list: which one, and when it binds. Its noun has the rest. */
@Directive('@shareable')
@ObjectType({ description: 'Un accord dans une liste commune : lequel, qui l’apporte, et quand il oblige.' })
export class Accord {
  @Field(() => ID, { description: 'Identifiant du nom qui le détaille (convention, avenant, pacte…).' })
  id!: string;

  @Field({ description: 'Titre de l’accord.' })
  titre!: string;

  @Field(() => NatureAccord, { description: 'Forme de l’accord.' })
  nature!: NatureAccord;

  @Field({ description: 'Maison qui l’apporte à la liste : caf, departement, msa ou epci.' })
  apportePar!: string;

  @Field(() => DateCivile, { nullable: true, description: 'Premier jour d’effet ; nul si aucun document ne le dit.' })
  effet!: string | null;

  @Field(() => DateCivile, { nullable: true, description: 'Dernier jour ; nul si aucun terme n’est écrit.' })
  fin!: string | null;

  @Field({
    description: 'Ce que les documents disent de la durée : termes, reconduction, ou pourquoi une date manque.',
  })
  duree!: string;

  @Field(() => [ID], { description: 'Avenants qui le modifient, par leur identifiant ; vide si aucun n’est connu.' })
  modifiePar!: string[];

  @Field(() => [Resiliation], { description: 'Façons d’y mettre fin ; vide si les documents n’en disent rien.' })
  resiliations!: Resiliation[];

  @Field(() => Source, { description: 'Passage qui donne ses dates.' })
  source!: Source;
}

/** Every field of an `Accord`, for the `@requires` of a joint field. */
export const CHAMPS_ACCORD = `id titre nature apportePar effet fin duree modifiePar resiliations { voie initiateur preavisMois explication ${CHAMPS_SOURCE} } ${CHAMPS_SOURCE}`;
