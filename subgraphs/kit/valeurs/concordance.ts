import { registerEnumType } from 'type-graphql';

export enum Concordance {
  SANS_ATTESTATION = 'SANS_ATTESTATION',
  UNIQUE = 'UNIQUE',
  CONCORDANT = 'CONCORDANT',
  DIVERGENT = 'DIVERGENT',
}

registerEnumType(Concordance, {
  name: 'Concordance',
  description: 'Ce que valent ensemble les attestations d’un même fait. Le graphe ne tranche ni ne moyenne jamais.',
  valuesConfig: {
    SANS_ATTESTATION: { description: 'Aucun document ne l’atteste.' },
    UNIQUE: { description: 'Un seul passage l’atteste.' },
    CONCORDANT: { description: 'Plusieurs passages disent la même chose.' },
    DIVERGENT: { description: 'Des passages se contredisent : toutes les valeurs sont données.' },
  },
});

/** Compares what attestations say: equal once written as text means concordant. */
export function concordance(values: readonly unknown[]): Concordance {
  if (values.length === 0) return Concordance.SANS_ATTESTATION;
  if (values.length === 1) return Concordance.UNIQUE;
  return new Set(values.map((value) => JSON.stringify(value))).size === 1
    ? Concordance.CONCORDANT
    : Concordance.DIVERGENT;
}
