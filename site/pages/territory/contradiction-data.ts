import type { Source } from '../reading/notes.js';

export interface ContradictionData {
  readonly id: string;
  readonly objet: string | null;
  readonly gravite: string | null;
  readonly nature: string | null;
  readonly commentaire: string | null;
  readonly positions:
    readonly { readonly valeur: string; readonly contexte: string | null; readonly source: Source }[] | null;
}

export const contradictionFragment = `
  fragment Contestation on Contradiction {
    id objet gravite nature commentaire
    positions { valeur contexte source { ...Passage } }
  }
`;
