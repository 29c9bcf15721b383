import type { Cell, ColumnKind, Row, Table } from './table.js';

const french = new Intl.Collator('fr', { numeric: true });

const comparisons: Readonly<Record<ColumnKind, (one: Cell['value'], other: Cell['value']) => number>> = {
  texte: (one, other) => french.compare(String(one), String(other)),
  nombre: (one, other) => Number(one) - Number(other),
  decimal: (one, other) => compareDecimals(String(one), String(other)),
  date: (one, other) => (String(one) < String(other) ? -1 : Number(String(one) > String(other))),
  booleen: (one, other) => Number(one) - Number(other),
};

/** Rows in the order of a column, empty ones last either way; rows that are equal keep their order. */
export function sortRows(
  table: Pick<Table, 'columns' | 'rows'>,
  key: string,
  direction: 'croissant' | 'decroissant' = 'croissant',
): Row[] {
  const index = table.columns.findIndex((column) => column.key === key);
  const column = table.columns[index];
  if (!column) return [...table.rows];
  const compare = comparisons[column.kind];
  const sign = direction === 'croissant' ? 1 : -1;
  return [...table.rows].sort((one, other) => {
    const [left, right] = [one[index]?.value ?? null, other[index]?.value ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compare(left, right);
  });
}

/** Exact, whatever the number of digits: a float would make neighbours equal. */
export function compareDecimals(one: string, other: string): number {
  const [left, right] = [digitsOf(one), digitsOf(other)];
  const places = Math.max(left.decimals.length, right.decimals.length);
  const difference = scaled(left, places) - scaled(right, places);
  return difference < 0n ? -1 : Number(difference > 0n);
}

function digitsOf(text: string): { sign: bigint; whole: string; decimals: string } {
  const [, sign, whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return { sign: sign === '-' ? -1n : 1n, whole, decimals };
}

const scaled = ({ sign, whole, decimals }: ReturnType<typeof digitsOf>, places: number): bigint =>
  sign * BigInt(whole + decimals.padEnd(places, '0'));
