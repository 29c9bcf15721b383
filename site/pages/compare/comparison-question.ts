import { absenceFragment, type Absence } from '../parts/absent.js';
import { attestedFields, type AttestedValue } from '../parts/attested.js';
import { sourceFragment, type Source } from '../reading/notes.js';
import { observationFragment, type ObservationData } from '../territory/figures-data.js';

export interface ComparedConvention {
  readonly id: string;
  readonly texteDisponible: boolean | null;
  readonly avenants: readonly { readonly id: string }[] | null;
  readonly communesSignataires: { readonly annonce: AttestedValue<number> } | null;
  readonly equipementsSoutenus: {
    readonly nombre: number | null;
    readonly sources: readonly Source[];
    readonly absence: Absence | null;
  } | null;
  readonly planAction: {
    readonly nombreActions: number | null;
    readonly nombreObjectifs: number | null;
    readonly nombreFiches: number | null;
    readonly objectifs: readonly { readonly nature: string | null }[];
    readonly source: Source | null;
    readonly absence: Absence | null;
  } | null;
}

export interface ComparedEpci {
  readonly nom: string | null;
  readonly nombreCommunes: number | null;
  readonly populationMunicipale: number | null;
  readonly source: Source | null;
}

export interface ComparedSeries {
  readonly libelle: string | null;
  readonly unite: string | null;
  readonly attestations: readonly ObservationData[] | null;
  readonly partenairesManquants: readonly string[] | null;
}

export interface ComparisonData {
  readonly [epci: `e${number}`]: ComparedEpci | null;
  readonly [conventions: `c${number}`]: readonly ComparedConvention[] | null;
  readonly [series: `s${number}_${number}`]: ComparedSeries | null;
}

/** Indicators that may be attested of several territories. */
export const comparedIndicators = [
  'nb-eaje',
  'nb-laep',
  'nb-rpe',
  'nb-alsh',
  'nb-ludotheques',
  'nb-coordinations',
  'taux-pauvrete',
  'taux-chomage-15-64',
  'part-familles-monoparentales',
  'taux-couverture-accueil',
] as const;

/** How many territories still read side by side. */
export const mostTerritories = 4;

export function comparisonQuestion(territories: number): string {
  const each = Array.from({ length: territories }, (_, index) => index);
  return `
    query Comparer(${each.map((n) => `$siren${n}: Siren!, $territoire${n}: ID!`).join(', ')}) {
      ${each.map(fieldsOf).join('\n')}
    }
    fragment Compare on ConventionTerritoriale {
      id texteDisponible avenants { id }
      communesSignataires { annonce { ${attestedFields} } }
      equipementsSoutenus { nombre sources { ...Passage } absence { ...Vide } }
      planAction {
        nombreActions nombreObjectifs nombreFiches objectifs { nature }
        source { ...Passage } absence { ...Vide }
      }
    }
    ${sourceFragment}
    ${absenceFragment}
    ${observationFragment}
  `;
}

const fieldsOf = (n: number): string => `
  e${n}: epci(siren: $siren${n}) { nom nombreCommunes populationMunicipale source { ...Passage } }
  c${n}: conventionsTerritoriales(epci: $siren${n}) { ...Compare }
  ${comparedIndicators
    .map(
      (code, index) =>
        `s${n}_${index}: serie(indicateur: "${code}", territoire: $territoire${n}) { libelle unite attestations { ...UneObservation } partenairesManquants }`,
    )
    .join('\n')}
`;
