import { sheetColumns } from '../../exports/sheet.js';
import type { Column } from '../../tables/table.js';

/** Columns to read as numbers, as a file for programs names them; the rest stays text, so that no code loses its zeros. */
export const numberColumns = (columns: readonly Column[]): readonly string[] =>
  sheetColumns(columns, 'key').flatMap(({ key, kind }) => (kind === 'nombre' || kind === 'decimal' ? [key] : []));
