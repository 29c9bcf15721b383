import type { Source } from '../reading/notes.js';

export interface AgreementRow {
  readonly id: string;
  readonly titre: string;
  readonly nature: string;
  readonly apportePar: string;
  readonly effet: string | null;
  readonly fin: string | null;
  readonly duree: string;
  readonly source: Source;
}

export interface ObligationRow {
  readonly accord: string;
  readonly libelle: string;
  readonly debut: string;
  readonly fin: string;
  readonly responsables: readonly string[];
  readonly regle: string;
  readonly source: Source;
}

export interface DepartmentData {
  readonly code: string;
  readonly nom: string | null;
  readonly accords: {
    readonly enVigueur: readonly AgreementRow[];
    readonly indetermines: readonly AgreementRow[];
    readonly echus: readonly AgreementRow[];
    readonly partenairesManquants: readonly string[];
  } | null;
  readonly obligations: {
    readonly obligations: readonly ObligationRow[];
    readonly sansObligation: readonly {
      readonly accord: string;
      readonly libelle: string;
      readonly raison: string;
      readonly source: Source;
    }[];
    readonly partenairesManquants: readonly string[];
  } | null;
}

export interface AgreementsData {
  readonly departements: readonly DepartmentData[] | null;
}

/** `$jour` is today, `$horizon` a year later. */
export const agreementsFragment = `
  fragment UnAccord on Accord { id titre nature apportePar effet fin duree source { ...Passage } }
  fragment LesAccords on ConventionTerritoriale {
    departements {
      code nom
      accords(le: $jour) {
        enVigueur { ...UnAccord }
        indetermines { ...UnAccord }
        echus { ...UnAccord }
        partenairesManquants
      }
      obligations(du: $jour, au: $horizon) {
        obligations { accord libelle debut fin responsables regle source { ...Passage } }
        sansObligation { accord libelle raison source { ...Passage } }
        partenairesManquants
      }
    }
  }
`;
