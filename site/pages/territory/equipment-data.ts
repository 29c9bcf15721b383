import type { Absence } from '../parts/absent.js';
import type { Party } from '../parts/party.js';
import type { Source } from '../reading/notes.js';

export interface EquipmentRow {
  readonly id: string;
  readonly type: string | null;
  readonly libelleImprime: string | null;
  readonly nom: string | null;
  readonly soutien: Party | null;
  readonly communeSite: { readonly codeInsee: string; readonly nom: string | null } | null;
  readonly siteHorsSoutien: boolean | null;
  readonly absences: readonly Absence[] | null;
  readonly remarques: readonly { readonly texte: string; readonly source: Source }[] | null;
  readonly financementCaf: {
    readonly regime: { readonly dispositif: string; readonly source: Source | null } | null;
    readonly montantEuros: string | null;
    readonly absences: readonly Absence[];
  } | null;
  readonly contradictions: readonly { readonly id: string; readonly objet: string | null }[] | null;
  readonly source: Source | null;
}

export interface EquipmentData {
  readonly equipementsSoutenus: {
    readonly nombre: number | null;
    readonly parType: readonly {
      readonly type: string;
      readonly nombre: number | null;
      readonly absence: Absence | null;
    }[];
    readonly equipements: readonly EquipmentRow[];
    readonly sources: readonly Source[];
    readonly absence: Absence | null;
  } | null;
}

export const equipmentFragment = `
  fragment LesEquipements on ConventionTerritoriale {
    equipementsSoutenus {
      nombre
      parType { type nombre absence { ...Vide } }
      equipements {
        id type libelleImprime nom
        soutien { ...Qui }
        communeSite { codeInsee nom }
        siteHorsSoutien
        absences { ...Vide }
        remarques { texte source { ...Passage } }
        financementCaf { regime { dispositif source { ...Passage } } montantEuros absences { ...Vide } }
        contradictions { id objet }
        source { ...Passage }
      }
      sources { ...Passage }
      absence { ...Vide }
    }
  }
`;
