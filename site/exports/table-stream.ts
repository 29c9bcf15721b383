import type { AnswerError } from '../tables/context.js';
import type { Column, MissingRows, Row } from '../tables/table.js';

/** A table that is still coming: its columns are known, its rows arrive page after page. */
export interface TableStream {
  readonly path: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly pages: AsyncIterable<TablePage>;
}

export interface TablePage {
  readonly rows: readonly Row[];
  readonly missing?: readonly MissingRows[];
}

/** What a file says of itself. */
export interface ExportMeta {
  readonly question: { readonly name: string; readonly title: string; readonly version?: string };
  /** As they were typed. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Asks the same again. */
  readonly url?: string;
  readonly extractedAt: Date;
  readonly contractVersion: string;
  /** Errors met, read once the last row is out: a page may add to them. */
  readonly errors: readonly AnswerError[];
}

/** The partners that did not give their part. */
export const missingPartners = (errors: readonly AnswerError[]): string[] =>
  [...new Set(errors.flatMap(({ extensions }) => extensions?.partenaire ?? []))].sort();
