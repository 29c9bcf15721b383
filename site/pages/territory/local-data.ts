import type { Absence } from '../parts/absent.js';
import type { Source } from '../reading/notes.js';
import type { ContradictionData } from './contradiction-data.js';
import type { ObservationData } from './figures-data.js';

export interface SessionRow {
  readonly intitule: string | null;
  readonly nature: string | null;
  readonly service: string | null;
  readonly lieu: string | null;
  readonly commune: { readonly nom: string | null } | null;
  readonly recurrence: {
    readonly texteImprime: string;
    readonly creneaux: readonly { readonly debut: string; readonly fin: string | null }[];
  } | null;
  readonly priseRendezVous: { readonly telephone: string; readonly site: string; readonly source: Source } | null;
  readonly prochainesDates: {
    readonly dates: readonly string[];
    readonly refus: Absence | null;
    readonly precautions: readonly string[];
  } | null;
  readonly absences: readonly Absence[] | null;
  readonly source: Source | null;
}

/** What partners other than the intercommunality hold about its territory. */
export interface LocalData {
  readonly siren: string;
  readonly diagnosticDepartement: readonly ObservationData[] | null;
  readonly constatsDepartement:
    readonly { readonly theme: string; readonly resume: string; readonly source: Source | null }[] | null;
  readonly maisonsSolidarite:
    readonly { readonly nom: string | null; readonly place: string | null; readonly source: Source | null }[] | null;
  readonly contradictions: readonly ContradictionData[] | null;
}

export const localFragment = `
  fragment SurLeTerritoire on Epci {
    siren
    diagnosticDepartement { ...UneObservation }
    constatsDepartement { theme resume source { ...Passage } }
    maisonsSolidarite { nom place source { ...Passage } }
    contradictions { ...Contestation }
  }
`;

export const sessionFragment = `
  fragment UnePermanence on Permanence {
    intitule nature service lieu
    commune { nom }
    recurrence { texteImprime creneaux { debut fin } }
    priseRendezVous { telephone site source { ...Passage } }
    prochainesDates(du: $jour, nombre: 3) { dates refus { ...Vide } precautions }
    absences { ...Vide }
    source { ...Passage }
  }
`;
