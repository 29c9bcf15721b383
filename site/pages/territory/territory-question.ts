import { absenceFragment } from '../parts/absent.js';
import { partyFragment } from '../parts/party.js';
import { sourceFragment, type Source } from '../reading/notes.js';
import { conventionFragment, type ConventionData } from './convention.js';
import {
  observationFragment,
  seriesFields,
  seriesFragment,
  type ObservationData,
  type SeriesData,
} from './figures-data.js';
import { localFragment, sessionFragment, type LocalData, type SessionRow } from './local-data.js';

export interface CommuneRow {
  readonly codeInsee: string;
  readonly nom: string | null;
  readonly population: number | null;
  readonly equipementsSoutenus: { readonly nombre: number | null } | null;
  readonly source: Source | null;
}

export interface EpciData extends LocalData {
  readonly nom: string | null;
  readonly nature: string | null;
  readonly populationMunicipale: number | null;
  readonly populationTotale: number | null;
  readonly nombreCommunes: number | null;
  readonly source: Source | null;
  readonly communes: {
    readonly edges: readonly { readonly node: CommuneRow }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
}

export interface TerritoryData {
  readonly epci: EpciData | null;
  readonly conventionsTerritoriales: readonly (ConventionData & { readonly epci: LocalData | null })[] | null;
  readonly permanences: readonly SessionRow[] | null;
  readonly observationsCaf: readonly ObservationData[] | null;
  /** `s0`, `s1`…: one for each indicator that is followed. */
  readonly [series: `s${number}`]: SeriesData | null;
}

export const communePage = `
  edges { node { codeInsee nom population equipementsSoutenus { nombre } source { ...Passage } } }
  pageInfo { hasNextPage endCursor }
`;

const shared = [sourceFragment, absenceFragment, partyFragment, observationFragment].join('\n');

/**
 * Everything the page says, in one question. What several partners hold about the territory is asked from both ends,
 * the intercommunality and its CTG: when one of the two is down, the other still leads there.
 */
export const territoryQuestion = `
  query PageTerritoire($siren: Siren!, $territoire: ID!, $jour: Date!, $horizon: Date!) {
    epci(siren: $siren) {
      nom nature populationMunicipale populationTotale nombreCommunes
      source { ...Passage }
      communes(first: 100) { ${communePage} }
      ...SurLeTerritoire
    }
    conventionsTerritoriales(epci: $siren) { ...LaConvention epci { ...SurLeTerritoire } }
    permanences(epci: $siren) { ...UnePermanence }
    observationsCaf(territoire: $territoire) { ...UneObservation }
    ${seriesFields('$territoire')}
  }
  ${shared}
  ${conventionFragment}
  ${localFragment}
  ${sessionFragment}
  ${seriesFragment}
`;

/** Without the Caf, who lists the CTG: the plans of the intercommunalities still name theirs. */
export const plansQuestion = `{ objectifs { enjeu { id } convention { id } } }`;

export interface PlansData {
  readonly objectifs:
    | readonly { readonly enjeu: { readonly id: string } | null; readonly convention: { readonly id: string } | null }[]
    | null;
}

export const conventionByStakeQuestion = `
  query ConventionParSonPlan($enjeu: ID!, $jour: Date!, $horizon: Date!) {
    enjeu(id: $enjeu) { convention { ...LaConvention } }
  }
  ${sourceFragment}
  ${absenceFragment}
  ${partyFragment}
  ${conventionFragment}
`;
