import type { Column, Table } from '../tables/table.js';
import { formatValue } from '../tables/format-value.js';

/** What a chart draws of a table: a label and one figure by row; rows without a figure are counted, not drawn as zero. */
export interface ChartData {
  readonly labels: readonly string[];
  readonly values: readonly number[];
  readonly withoutFigure: number;
  /** Past what a chart can show legibly. */
  readonly leftOut: number;
}

const mostBars = 60;

export const figureColumns = ({ columns }: Table): readonly Column[] =>
  columns.filter(({ kind, isFromParent }) => (kind === 'nombre' || kind === 'decimal') && !isFromParent);

/** The column with the most figures to draw; a question asks for many that documents do not give. */
export function bestFigure(table: Table): Column | undefined {
  const figures = (column: Column): number =>
    table.rows.filter((row) => (row[table.columns.indexOf(column)]?.value ?? null) !== null).length;
  const [best] = figureColumns(table)
    .map((column) => ({ column, count: figures(column) }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.column : undefined;
}

/** What names a row: words and dates; the shortest first, since an axis has little room. */
export const labelColumns = ({ columns }: Table): readonly Column[] =>
  columns.filter(({ kind }) => kind === 'texte' || kind === 'date');

/** The column whose texts tell most rows apart. */
export function bestLabel(table: Table): Column | undefined {
  const distinct = (column: Column): number =>
    new Set(table.rows.map((row) => row[table.columns.indexOf(column)]?.value)).size;
  const isKey = ({ key }: Column): boolean => /(^|\.)(id|siren|code\w*)$/.test(key);
  return [...labelColumns(table)].sort((a, b) => Number(isKey(a)) - Number(isKey(b)) || distinct(b) - distinct(a))[0];
}

export function chartData(table: Table, label: Column | undefined, figure: Column): ChartData {
  const [labelAt, figureAt] = [label ? table.columns.indexOf(label) : -1, table.columns.indexOf(figure)];
  const rows = table.rows.filter((row) => (row[figureAt]?.value ?? null) !== null);
  const drawn = rows.slice(0, mostBars);
  return {
    labels: drawn.map((row, index) => {
      const value = row[labelAt]?.value ?? null;
      return value === null ? `Ligne ${index + 1}` : formatValue(value, label ?? { kind: 'texte', key: '' });
    }),
    values: drawn.map((row) => Number(row[figureAt]?.value)),
    withoutFigure: table.rows.length - rows.length,
    leftOut: rows.length - drawn.length,
  };
}
