import type { Absence } from '../parts/absent.js';
import { attestedFields, type AttestedValue } from '../parts/attested.js';
import type { Party } from '../parts/party.js';
import type { Source } from '../reading/notes.js';

export interface SignatoryData {
  readonly libelle: string;
  readonly role: string;
  readonly nombreAnnonce: number;
  readonly representant: { readonly nom: string; readonly qualite: string | null } | null;
  readonly partie: Party | null;
  readonly absences: readonly Absence[] | null;
  readonly source: Source | null;
}

interface Commune {
  readonly codeInsee: string;
  readonly nom: string | null;
}

export interface SignatoriesData {
  readonly parties: readonly SignatoryData[] | null;
  readonly partiesSelonDepartement:
    | readonly {
        readonly acte: string;
        readonly contexte: string;
        readonly nonNommees: readonly string[];
        readonly parties: readonly Party[] | null;
        readonly source: Source;
      }[]
    | null;
  readonly communesSignataires: {
    readonly concordance: string;
    readonly annonce: AttestedValue<number>;
    readonly citees: readonly { readonly libelleImprime: string; readonly commune: Commune | null }[];
    readonly nombreCitees: number | null;
    readonly nombreMembres: number;
    readonly manquantes: readonly Commune[];
    readonly remarques: readonly { readonly texte: string; readonly source: Source }[];
    readonly source: Source | null;
    readonly absence: Absence | null;
  } | null;
  readonly soutiensNonSignataires:
    | readonly {
        readonly collectivite: Party | null;
        readonly equipements: readonly { readonly type: string | null; readonly source: Source | null }[];
      }[]
    | null;
  readonly engagementMsa: {
    readonly signataire: boolean | null;
    readonly concordance: string;
    readonly presences:
      readonly { readonly nommee: boolean; readonly contexte: string; readonly source: Source }[] | null;
    readonly source: Source | null;
    readonly absence: Absence | null;
  } | null;
}

export const signatoriesFragment = `
  fragment Signataire on PartieSignataire {
    libelle role nombreAnnonce
    representant { nom qualite }
    partie { ...Qui }
    absences { ...Vide }
    source { ...Passage }
  }
  fragment LesSignataires on ConventionTerritoriale {
    parties { ...Signataire }
    partiesSelonDepartement { acte contexte nonNommees parties { ...Qui } source { ...Passage } }
    communesSignataires {
      concordance
      annonce { ${attestedFields} }
      citees { libelleImprime commune { codeInsee nom } }
      nombreCitees nombreMembres
      manquantes { codeInsee nom }
      remarques { texte source { ...Passage } }
      source { ...Passage }
      absence { ...Vide }
    }
    soutiensNonSignataires { collectivite { ...Qui } equipements { type source { ...Passage } } }
    engagementMsa {
      signataire concordance
      presences { nommee contexte source { ...Passage } }
      source { ...Passage }
      absence { ...Vide }
    }
  }
`;
