import type { Absence } from '../parts/absent.js';
import type { Party } from '../parts/party.js';
import type { Source } from '../reading/notes.js';

export interface BodyRow {
  readonly nom: string | null;
  readonly frequenceTexte: string | null;
  readonly nombreSieges: number | null;
  readonly absences: readonly Absence[] | null;
  readonly sieges:
    | readonly {
        readonly partie: Party | null;
        readonly qualite: string;
        readonly nombre: number | null;
        readonly source: Source;
      }[]
    | null;
  readonly partenairesManquants: readonly string[] | null;
  readonly source: Source | null;
}

export interface GovernanceData {
  readonly instances: readonly BodyRow[] | null;
  readonly deliberations:
    | readonly {
        readonly numero: string;
        readonly objet: string | null;
        readonly date: string | null;
        readonly assemblee: string | null;
        readonly votes: {
          readonly pour: number;
          readonly contre: number;
          readonly abstention: number;
          readonly adoptee: boolean;
          readonly source: Source;
        } | null;
        readonly source: Source | null;
      }[]
    | null;
}

export const governanceFragment = `
  fragment LaGouvernance on ConventionTerritoriale {
    instances {
      nom frequenceTexte nombreSieges
      absences { ...Vide }
      sieges { partie { ...Qui } qualite nombre source { ...Passage } }
      partenairesManquants
      source { ...Passage }
    }
    deliberations {
      numero objet date assemblee
      votes { pour contre abstention adoptee source { ...Passage } }
      source { ...Passage }
    }
  }
`;
