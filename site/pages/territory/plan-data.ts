import type { Absence } from '../parts/absent.js';
import type { Party } from '../parts/party.js';
import type { Source } from '../reading/notes.js';

interface Goal {
  readonly numero: string | null;
  readonly intitule: string | null;
  readonly source: Source | null;
}

export interface ActionRow extends Goal {
  readonly mention: string | null;
  readonly nombreObjectifs: number | null;
  readonly objectifs: readonly Goal[] | null;
}

export interface StakeRow extends Goal {
  readonly actions: readonly ActionRow[] | null;
  readonly objectifs: readonly (Goal & { readonly nature: string | null })[] | null;
}

export interface Share {
  readonly role: string;
  readonly resume: string | null;
  readonly source: Source | null;
  readonly absence?: Absence | null;
}

export interface SheetRow {
  readonly numero: string;
  readonly intitule: string;
  readonly source: Source | null;
  readonly fiche: {
    readonly etat: string | null;
    readonly pilotes: readonly Party[] | null;
    readonly nombreIndicateurs: number | null;
    readonly absences: readonly Absence[] | null;
    readonly contributionCaf: Share | null;
    readonly contributionDepartement: Share | null;
    readonly contributionMsa: Share | null;
  } | null;
}

export interface PlanData {
  readonly planAction: {
    readonly nombreEnjeux: number | null;
    readonly nombreActions: number | null;
    readonly nombreActionsDistinctes: number | null;
    readonly nombreObjectifs: number | null;
    readonly nombreFiches: number | null;
    readonly nombreIndicateurs: number | null;
    readonly enjeux: readonly StakeRow[];
    readonly fiches: readonly SheetRow[];
    readonly remarques: readonly { readonly texte: string; readonly source: Source }[];
    readonly source: Source | null;
    readonly absence: Absence | null;
  } | null;
}

export const planFragment = `
  fragment LePlan on ConventionTerritoriale {
    planAction {
      nombreEnjeux nombreActions nombreActionsDistinctes nombreObjectifs nombreFiches nombreIndicateurs
      enjeux {
        numero intitule
        source { ...Passage }
        actions {
          numero intitule mention nombreObjectifs
          source { ...Passage }
          objectifs { numero intitule source { ...Passage } }
        }
        objectifs { numero intitule nature source { ...Passage } }
      }
      fiches {
        numero intitule
        source { ...Passage }
        fiche {
          etat nombreIndicateurs
          absences { ...Vide }
          pilotes { ...Qui }
          contributionCaf { role resume source { ...Passage } absence { ...Vide } }
          contributionDepartement { role resume source { ...Passage } }
          contributionMsa { role resume source { ...Passage } absence { ...Vide } }
        }
      }
      remarques { texte source { ...Passage } }
      source { ...Passage }
      absence { ...Vide }
    }
  }
`;
