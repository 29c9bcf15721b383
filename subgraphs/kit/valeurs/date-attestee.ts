import { Directive, Field, ObjectType } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import { Absence, RaisonAbsence } from './absence.js';
import { Concordance, concordance } from './concordance.js';
import { CHAMPS_SOURCE, Source } from './source.js';

/** One passage that gives a date. As a partner's row: `{ valeur: 2021-11-08, source: 'S1:184', contexte: … }`. */
@Directive('@shareable')
@ObjectType({ description: 'Une date lue à un endroit précis d’un document.' })
export class AttestationDate {
  @Field(() => DateCivile, { description: 'Date attestée.' })
  valeur!: string;

  @Field({ nullable: true, description: 'Où et comment le document le dit (visa, préambule, rapport…).' })
  contexte?: string;

  @Field(() => Source, { description: 'Passage qui l’atteste.' })
  source!: Source;
}

/** What a data file holds for an attested date; `dateAttestee` turns it into the public value. */
export interface MentionDate {
  valeur: string;
  contexte?: string;
  source: string;
}

export const attestationsDate = (mentions: readonly MentionDate[]): AttestationDate[] =>
  mentions.map(({ source, ...said }) => Object.assign(new AttestationDate(), said, { source: Source.read(source) }));

@Directive('@shareable')
@ObjectType({
  description: 'Une date et tous les passages qui l’attestent ; divergente, elle garde toutes ses valeurs.',
})
export class DateAttestee {
  @Field(() => DateCivile, { nullable: true, description: 'La date, si tous les passages s’accordent ; sinon nulle.' })
  valeur!: string | null;

  @Field(() => Concordance, { description: 'Accord ou désaccord des attestations.' })
  concordance!: Concordance;

  @Field(() => [AttestationDate], { description: 'Chaque passage, avec sa source.' })
  attestations!: AttestationDate[];

  @Field(() => Absence, { nullable: true, description: 'Pourquoi il n’y a pas de valeur unique, le cas échéant.' })
  absence!: Absence | null;
}

/** Puts attestations together without choosing among them. `motif` explains the case where nobody says anything. */
export function dateAttestee(attestations: readonly AttestationDate[], motif = 'Aucun document ne donne cette date.') {
  const values = attestations.map(({ valeur }) => valeur);
  const agreement = concordance(values);
  const sole = agreement === Concordance.UNIQUE || agreement === Concordance.CONCORDANT;
  const explication =
    agreement === Concordance.DIVERGENT
      ? `Les documents se contredisent : ${[...new Set(values)].join(' ou ')}.`
      : motif;
  return Object.assign(new DateAttestee(), {
    valeur: sole ? values[0] : null,
    concordance: agreement,
    attestations: [...attestations],
    absence: sole ? null : Object.assign(new Absence(), { champ: 'valeur', raison: RaisonAbsence.ABSENT, explication }),
  });
}

/** Every field of an `AttestationDate`, for the `@requires` of a joint field. */
export const CHAMPS_ATTESTATION_DATE = `valeur contexte ${CHAMPS_SOURCE}`;
