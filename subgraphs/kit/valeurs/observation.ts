import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { indicateurs } from '../../../schema/indicateurs.js';
import { Decimal } from '../../../schema/scalars.js';
import { Absence } from './absence.js';
import { Fait } from './fait.js';
import { CHAMPS_SOURCE, Source } from './source.js';

/** What a figure is worth to its reader: never a bare null, never a zero that hides a secret. */
export enum StatutObservation {
  DIFFUSABLE = 'DIFFUSABLE',
  ARRONDI = 'ARRONDI',
  SECRET_PRIMAIRE = 'SECRET_PRIMAIRE',
  SECRET_SECONDAIRE = 'SECRET_SECONDAIRE',
  CENSURE_BAS = 'CENSURE_BAS',
  NON_RENSEIGNE = 'NON_RENSEIGNE',
  NON_APPLICABLE = 'NON_APPLICABLE',
}

registerEnumType(StatutObservation, {
  name: 'StatutObservation',
  description: 'Statut d’une observation : diffusable, arrondie, couverte par le secret, ou sans valeur.',
  valuesConfig: {
    DIFFUSABLE: { description: 'Valeur publiée telle quelle.' },
    ARRONDI: { description: 'Valeur arrondie par son producteur.' },
    SECRET_PRIMAIRE: { description: 'Case trop petite pour être publiée.' },
    SECRET_SECONDAIRE: { description: 'Retirée parce qu’une différence révélerait une case trop petite.' },
    CENSURE_BAS: { description: 'Plancher de diffusion : la valeur vraie est inférieure.' },
    NON_RENSEIGNE: { description: 'Personne ne l’a renseignée.' },
    NON_APPLICABLE: { description: 'L’indicateur n’a pas de sens sur ce territoire.' },
  },
});

/** One figure as one partner attests it: indicator, territory, period, value, unit, status, source. */
@Directive('@shareable')
@ObjectType({
  description: 'Un chiffre tel qu’un partenaire l’atteste : indicateur, territoire, période, valeur, unité, source.',
})
export class Observation {
  @Field(() => ID, { description: 'Code de l’indicateur.' })
  indicateur!: string;

  @Field({ description: 'Nom de l’indicateur.' })
  libelle!: string;

  @Field(() => ID, {
    description: 'Territoire : code Insee, SIREN d’EPCI, code de département, ou identifiant lisible.',
  })
  territoire!: string;

  @Field({ description: 'Période ou date de l’observation, telle qu’imprimée ; « non datée » sinon.' })
  periode!: string;

  @Field(() => Decimal, { nullable: true, description: 'Valeur exacte ; nulle selon le statut et l’absence.' })
  valeur!: string | null;

  @Field({ description: 'Unité de la valeur.' })
  unite!: string;

  @Field(() => StatutObservation, { description: 'Ce que vaut le chiffre.' })
  statut!: StatutObservation;

  @Field({ description: 'Périmètre, définition et précisions : ce que le chiffre compte, et qui le dit.' })
  champ!: string;

  @Field({ description: 'Maison qui atteste : caf, departement, msa ou epci.' })
  attestePar!: string;

  @Field(() => Absence, { nullable: true, description: 'Pourquoi la valeur manque, le cas échéant.' })
  absence!: Absence | null;

  @Field(() => Source, { description: 'Passage qui donne le chiffre.' })
  source!: Source;
}

/** The table of a house's own observations: the same columns in the four houses (`data/observation.yaml`). */
@Entity({ tableName: 'observation' })
export class LigneObservation extends Fait {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  indicateur!: string;

  @Property({ type: 'text', index: true })
  territoire!: string;

  @Property({ type: 'text' })
  periode!: string;

  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  valeur!: string | null;

  @Enum({ items: () => StatutObservation, type: 'text', default: StatutObservation.DIFFUSABLE })
  statut!: StatutObservation;

  @Property({ type: 'text' })
  champ!: string;

  /** The row this one is a part of, when the two add up (`data/observation.yaml`): secrecy weighs them together. */
  @Property({ type: 'text', default: '', index: true })
  sousTotalDe!: string;

  /** Share (%) of an amount that its largest contributor makes; 0 where the question has no object. */
  @Property({ type: 'decimal', columnType: 'numeric', default: '0' })
  partPremierContributeur!: string;

  @Property({ type: 'integer', default: 0 })
  rang!: number;
}

/** What secrecy lets be said of a row (`kit/secret` decides). Without a verdict, a part of a total is withheld. */
type Publiable = Pick<LigneObservation, 'statut' | 'valeur'> & { readonly motif: string | null };

function prudence({ statut, valeur, sousTotalDe }: LigneObservation): Publiable {
  if (sousTotalDe === '') return { statut, valeur, motif: null };
  const motif = 'NON_DIFFUSABLE : sous-total dont le secret n’a pas été examiné.';
  return { statut: StatutObservation.SECRET_SECONDAIRE, valeur: null, motif };
}

/** A house's row, as the public value. Throws on an indicator the language does not know. */
export function observation(row: LigneObservation, attestePar: string, publiable = prudence(row)): Observation {
  const definition = indicateurs[row.indicateur];
  if (!definition) throw new Error(`Indicateur inconnu de schema/indicateurs.ts : « ${row.indicateur} »`);
  const { indicateur, territoire, periode, champ } = row;
  const { statut, valeur, motif } = publiable;
  return Object.assign(new Observation(), {
    indicateur,
    territoire,
    periode,
    // PostgreSQL's numeric keeps trailing zeros; the value does not depend on how the file wrote them.
    valeur: valeur === null ? null : String(valeur),
    statut,
    champ,
    attestePar,
    libelle: definition.libelle,
    unite: definition.unite,
    absence: motif
      ? Absence.read('valeur', motif)
      : (row.absences?.find((absence) => absence.champ === 'valeur') ?? null),
    source: Source.read(row.citation),
  });
}

/** Every field of an `Observation`, for the `@requires` of a joint field. */
export const CHAMPS_OBSERVATION = `indicateur libelle territoire periode valeur unite statut champ attestePar absence { champ raison explication } ${CHAMPS_SOURCE}`;
