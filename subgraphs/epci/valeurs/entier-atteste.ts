import { Field, Int, ObjectType } from 'type-graphql';
import { Absence, RaisonAbsence } from '../../kit/valeurs/absence.js';
import { Concordance, concordance } from '../../kit/valeurs/concordance.js';
import { Source } from '../../kit/valeurs/source.js';

/** One passage that counts something. As a row: `{ valeur: 23, contexte: …, source: 'S1:146' }`. */
@ObjectType({ description: 'Un compte lu à un endroit précis d’un document.' })
export class AttestationEntier {
  @Field(() => Int, { description: 'Compte attesté.' })
  valeur!: number;

  @Field({ description: 'Où et comment le document le dit (en-tête, préambule, bloc de signature…).' })
  contexte!: string;

  @Field(() => Source, { description: 'Passage qui l’atteste.' })
  source!: Source;
}

/** What a data file holds for an attested count. */
export interface MentionEntier {
  valeur: number;
  contexte: string;
  source: string;
}

@ObjectType({ description: 'Un compte et tous les passages qui l’attestent ; divergent, il garde toutes ses valeurs.' })
export class EntierAtteste {
  @Field(() => Int, { nullable: true, description: 'Le compte, si tous les passages s’accordent ; sinon nul.' })
  valeur!: number | null;

  @Field(() => Concordance, { description: 'Accord ou désaccord des attestations.' })
  concordance!: Concordance;

  @Field(() => [AttestationEntier], { description: 'Chaque passage, avec sa source.' })
  attestations!: AttestationEntier[];

  @Field(() => Absence, { nullable: true, description: 'Pourquoi il n’y a pas de valeur unique, le cas échéant.' })
  absence!: Absence | null;
}

/** Puts the passages together without choosing among them. `motif` explains the case where nobody counts. */
export function entierAtteste(mentions: readonly MentionEntier[], motif: string): EntierAtteste {
  const values = mentions.map(({ valeur }) => valeur);
  const agreement = concordance(values);
  const sole = agreement === Concordance.UNIQUE || agreement === Concordance.CONCORDANT;
  const explication =
    agreement === Concordance.DIVERGENT
      ? `Les documents se contredisent : ${[...new Set(values)].join(' ou ')}.`
      : motif;
  return Object.assign(new EntierAtteste(), {
    valeur: sole ? (values[0] ?? null) : null,
    concordance: agreement,
    attestations: mentions.map(({ source, ...said }) =>
      Object.assign(new AttestationEntier(), said, { source: Source.read(source) }),
    ),
    absence: sole ? null : Object.assign(new Absence(), { champ: 'valeur', raison: RaisonAbsence.ABSENT, explication }),
  });
}
