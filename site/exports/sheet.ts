import type { Cell, Column, ColumnKind, Row } from '../tables/table.js';
import { citationsOf, remarkOf } from './citations.js';

/** A column of a flat file: a value, or what stands beside values so that they can be read and cited. */
export interface SheetColumn {
  readonly key: string;
  readonly header: string;
  readonly kind: ColumnKind;
  read(row: Row): Cell['value'];
}

/**
 * Each figure is followed by its own `motif`: empty beside a sound value, never beside an empty cell. Texts share one
 * column of reasons, and the row is cited by the last.
 */
export function sheetColumns(columns: readonly Column[], label: 'header' | 'key'): SheetColumn[] {
  const values = columns.flatMap((column, index): SheetColumn[] => {
    const header = column.unit ? `${column.header} (${column.unit})` : column.header;
    const value = { key: column.key, header, kind: column.kind, read: (row: Row) => row[index]?.value ?? null };
    if (column.kind === 'texte') return [value];
    return [value, textColumn(`${column.key}.motif`, `${column.header} — motif`, (row) => remarkAt(row, index))];
  });
  return [
    ...values,
    textColumn('_motifs', 'Motifs des textes absents ou contestés', (row) => textRemarks(row, columns, label)),
    textColumn('_sources', 'Sources', (row) => citationsOf(row, columns, label)),
  ];
}

const textColumn = (key: string, header: string, read: (row: Row) => string): SheetColumn => ({
  key,
  header,
  kind: 'texte',
  read,
});

const remarkAt = (row: Row, index: number): string => {
  const cell = row[index];
  return cell ? remarkOf(cell) : '';
};

function textRemarks(row: Row, columns: readonly Column[], label: 'header' | 'key'): string {
  const remarks = columns.flatMap((column, index) => {
    // That a commune has no SIREN of an EPCI is no lack.
    if (column.kind !== 'texte' || row[index]?.absence?.code === 'SANS_OBJET') return [];
    const remark = remarkAt(row, index);
    return remark ? [{ name: column[label], remark }] : [];
  });
  const same = new Map<string, string[]>();
  for (const { name, remark } of remarks) same.set(remark, [...(same.get(remark) ?? []), name]);
  return [...same].map(([remark, names]) => `${names.join(', ')} : ${remark}`).join(' | ');
}
