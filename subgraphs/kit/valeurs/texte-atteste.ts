import { Directive, Field, ObjectType } from 'type-graphql';
import { Absence, RaisonAbsence } from './absence.js';
import { Concordance, concordance } from './concordance.js';
import { Source } from './source.js';

/** One passage that gives a wording: an address, a name. As a partner's row: `{ valeur: …, source: 'S1:126' }`. */
@Directive('@shareable')
@ObjectType({ description: 'Un texte court lu à un endroit précis d’un document : adresse, nom, affirmation.' })
export class AttestationTexte {
  @Field({ description: 'Ce que dit le passage.' })
  valeur!: string;

  @Field({ nullable: true, description: 'Où et comment le document le dit (en-tête, note, tableau…).' })
  contexte?: string;

  @Field(() => Source, { description: 'Passage qui l’atteste.' })
  source!: Source;
}

/** What a data file holds for an attested text; `texteAtteste` turns it into the public value. */
export interface MentionTexte {
  valeur: string;
  contexte?: string;
  source: string;
}

export const attestationsTexte = (mentions: readonly MentionTexte[]): AttestationTexte[] =>
  mentions.map(({ source, ...said }) => Object.assign(new AttestationTexte(), said, { source: Source.read(source) }));

@Directive('@shareable')
@ObjectType({
  description: 'Un texte et tous les passages qui l’attestent ; divergent, il garde toutes ses graphies.',
})
export class TexteAtteste {
  @Field(() => String, { nullable: true, description: 'Le texte, si tous les passages s’accordent ; sinon nul.' })
  valeur!: string | null;

  @Field(() => Concordance, { description: 'Accord ou désaccord des attestations.' })
  concordance!: Concordance;

  @Field(() => [AttestationTexte], { description: 'Chaque passage, avec sa source.' })
  attestations!: AttestationTexte[];

  @Field(() => Absence, { nullable: true, description: 'Pourquoi il n’y a pas de valeur unique, le cas échéant.' })
  absence!: Absence | null;
}

/** Puts attestations together without choosing among them. `motif` explains the case where nobody says anything. */
export function texteAtteste(attestations: readonly AttestationTexte[], motif = 'Aucun document ne le dit.') {
  const values = attestations.map(({ valeur }) => valeur);
  const agreement = concordance(values);
  const sole = agreement === Concordance.UNIQUE || agreement === Concordance.CONCORDANT;
  const explication =
    agreement === Concordance.DIVERGENT
      ? `Les documents se contredisent : ${[...new Set(values)].map((value) => `« ${value} »`).join(' ou ')}.`
      : motif;
  return Object.assign(new TexteAtteste(), {
    valeur: sole ? values[0] : null,
    concordance: agreement,
    attestations: [...attestations],
    absence: sole ? null : Object.assign(new Absence(), { champ: 'valeur', raison: RaisonAbsence.ABSENT, explication }),
  });
}
