/**
 * An answer of the graph as rows and columns, for people and for spreadsheets: what the explorer shows, what pages print and
 * what exports write is this, and nothing else.
 */
export interface Table {
  /** Where in the answer the list is: `conventionTerritoriale.equipementsSoutenus.equipements`. */
  readonly path: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Rows the graph could not give: one line each, its parents' columns filled, its own empty and explained. */
  readonly missing?: readonly MissingRows[];
}

/** A list (or the rest of one) that is not in the answer, and why. It is not a row: it counts for nothing. */
export interface MissingRows {
  readonly absence: Absence;
  readonly row: Row;
}

export type ColumnKind = 'texte' | 'nombre' | 'decimal' | 'date' | 'booleen';

export interface Column {
  /** Unique in its table, and the same from one day to the next: the path below the row, `commune.nom`. */
  readonly key: string;
  /** For people: « Commune · nom ». */
  readonly header: string;
  readonly kind: ColumnKind;
  /** As the schema says it: euros, places, habitants, %… */
  readonly unit: string | undefined;
  /** The partners whose house answers it, by name: caf, departement, epci, msa. */
  readonly owners: readonly string[];
  /** The schema's description of the field. */
  readonly description: string;
  /** Says which parent the row belongs to, and is repeated from it. */
  readonly isFromParent?: boolean;
}

/** One cell per column, in their order. */
export type Row = readonly Cell[];

export interface Cell {
  /** A `decimal` is a text with a point, exact; a date is AAAA-MM-JJ. */
  readonly value: string | number | boolean | null;
  /** Where it was read; empty when the answer did not ask for sources. */
  readonly sources: readonly Provenance[];
  /** Why there is no value: the graph's own reason, or the error at this place. */
  readonly absence: Absence | undefined;
  /** Documents do not agree: each attestation stands in `sources`, with what it says. */
  readonly isDivergent: boolean;
  /** What a value that is there is worth: `ARRONDI`, `CENSURE_BAS`… */
  readonly mark?: Absence;
}

export interface Absence {
  /** `ABSENT`, `NON_DIFFUSABLE`, `NON_HABILITE`, `NON_OBTENU`, `PARTENAIRE_INDISPONIBLE`… */
  readonly code: string;
  readonly explanation: string;
}

/** A passage of a document: what a figure is cited by. */
export interface Provenance {
  readonly document: string;
  readonly lines: string;
  readonly title: string;
  readonly issuer: string;
  readonly date: string | undefined;
  readonly licence: string;
  /** What this passage says, when passages differ. */
  readonly said: string | undefined;
}
