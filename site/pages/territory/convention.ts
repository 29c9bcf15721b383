import type { Absence } from '../parts/absent.js';
import type { AttestedValue } from '../parts/attested.js';
import { attestedFields } from '../parts/attested.js';
import type { Source } from '../reading/notes.js';
import { signatoriesFragment, type SignatoriesData, type SignatoryData } from './signatories-data.js';
import { equipmentFragment, type EquipmentData } from './equipment-data.js';
import { planFragment, type PlanData } from './plan-data.js';
import { governanceFragment, type GovernanceData } from './governance-data.js';
import { contradictionFragment, type ContradictionData } from './contradiction-data.js';
import { agreementsFragment, type AgreementsData } from './agreements-data.js';

/** A CTG as the page reads it; any field may be null, since its partner may be down. */
export interface ConventionData extends SignatoriesData, EquipmentData, PlanData, GovernanceData, AgreementsData {
  readonly id: string;
  readonly titre: string | null;
  readonly texteDisponible: boolean | null;
  readonly anneeDebut: number | null;
  readonly anneeFin: number | null;
  readonly effet: string | null;
  readonly fin: string | null;
  readonly duree: string | null;
  readonly absences: readonly Absence[] | null;
  readonly source: Source | null;
  readonly dateSignature: AttestedValue<string> | null;
  readonly avenants: readonly AmendmentData[] | null;
  readonly contradictions: readonly ContradictionData[] | null;
  readonly partenairesManquants: readonly string[] | null;
}

export interface AmendmentData {
  readonly id: string;
  readonly numero: string | null;
  readonly titre: string | null;
  readonly objet: string | null;
  readonly effet: string | null;
  readonly fin: string | null;
  readonly absences: readonly Absence[] | null;
  readonly parties: readonly SignatoryData[] | null;
  readonly signature: {
    readonly etat: string;
    readonly date: string | null;
    readonly formule: string;
    readonly absences: readonly Absence[] | null;
    readonly source: Source | null;
  } | null;
  readonly source: Source | null;
}

export const conventionFragment = `
  fragment LaConvention on ConventionTerritoriale {
    id titre texteDisponible anneeDebut anneeFin effet fin duree
    absences { ...Vide }
    source { ...Passage }
    dateSignature { ${attestedFields} }
    avenants {
      id numero titre objet effet fin
      absences { ...Vide }
      parties { ...Signataire }
      signature { etat date formule absences { ...Vide } source { ...Passage } }
      source { ...Passage }
    }
    contradictions { ...Contestation }
    partenairesManquants
    ...LesSignataires
    ...LesEquipements
    ...LePlan
    ...LaGouvernance
    ...LesAccords
  }
  ${signatoriesFragment}
  ${equipmentFragment}
  ${planFragment}
  ${governanceFragment}
  ${contradictionFragment}
  ${agreementsFragment}
`;
