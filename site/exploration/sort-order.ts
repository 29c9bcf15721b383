import type { Row, Table } from '../tables/table.js';
import { sortRows } from '../tables/sort-rows.js';

export interface SortOrder {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** Without an order, the answer's own. */
export const inOrder = (table: Table, order: SortOrder | undefined): readonly Row[] =>
  order ? sortRows(table, order.key, order.direction === 'ascending' ? 'croissant' : 'decroissant') : table.rows;

/** What a click on a header leads to: up, then down, then the order of the answer. */
export function nextOrder(order: SortOrder | undefined, key: string): SortOrder | undefined {
  if (order?.key !== key) return { key, direction: 'ascending' };
  return order.direction === 'ascending' ? { key, direction: 'descending' } : undefined;
}
