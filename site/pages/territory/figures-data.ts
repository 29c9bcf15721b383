import type { Absence } from '../parts/absent.js';
import type { Source } from '../reading/notes.js';
import type { ContradictionData } from './contradiction-data.js';

export interface ObservationData {
  readonly indicateur: string;
  readonly libelle: string;
  readonly periode: string;
  readonly valeur: string | null;
  readonly unite: string | null;
  readonly statut: string;
  readonly champ: string;
  readonly attestePar: string;
  readonly absence: Absence | null;
  readonly source: Source;
}

export interface SeriesData {
  readonly indicateur: string;
  readonly libelle: string | null;
  readonly unite: string | null;
  readonly concordance: string | null;
  readonly attestations: readonly ObservationData[] | null;
  readonly contradictions: readonly Pick<ContradictionData, 'id' | 'objet'>[] | null;
  readonly partenairesManquants: readonly string[] | null;
}

/**
 * The indicators that several partners attest, or the intercommunality alone: asked as series, so that they are compared.
 * Each series costs a request to every partner; what the Caf or the Département alone counts is in its own list.
 */
export const followed = [
  'population',
  'nb-communes',
  'superficie',
  'densite',
  'part-familles-monoparentales',
  'nb-eaje',
  'nb-rpe',
  'nb-laep',
  'nb-alsh',
  'nb-ludotheques',
  'nb-coordinations',
  'nb-sejours',
  'nb-formations-bafa-bafd',
  'allocataires-moins-25',
] as const;

export const observationFragment = `
  fragment UneObservation on Observation {
    indicateur libelle periode valeur unite statut champ attestePar
    absence { ...Vide }
    source { ...Passage }
  }
`;

export const seriesFragment = `
  fragment UneSerie on Serie {
    indicateur libelle unite concordance
    attestations { ...UneObservation }
    contradictions { id objet }
    partenairesManquants
  }
`;

/** `s0: serie(indicateur: "population", territoire: $territoire) { … }`, and so on. */
export const seriesFields = (territory: string, prefix = 's'): string =>
  followed
    .map((code, index) => `${prefix}${index}: serie(indicateur: "${code}", territoire: ${territory}) { ...UneSerie }`)
    .join('\n');
