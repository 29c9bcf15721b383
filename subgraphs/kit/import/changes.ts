import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Batch } from './import-house.js';

/** What an import changes in one table, by the keys of the rows. */
export interface TableChanges {
  readonly table: string;
  readonly lignes: number;
  readonly ajoutees: readonly string[];
  readonly modifiees: readonly string[];
  readonly retirees: readonly string[];
}

/** Compares a file's rows with the table's, before anything is written. */
export async function changesOf(em: EntityManager, { noun, meta, rows }: Batch): Promise<TableChanges> {
  const key = String(meta.primaryKeys[0]);
  const held = new Map<string, Record<string, unknown>>();
  for (const row of await em.fork({ keepTransactionContext: true }).find(noun, {})) {
    const values = row as Record<string, unknown>;
    held.set(String(values[key]), values);
  }
  const ajoutees: string[] = [];
  const modifiees: string[] = [];
  for (const row of rows) {
    const before = held.get(String(row[key]));
    if (!before) ajoutees.push(String(row[key]));
    else if (Object.keys(row).some((name) => !same(row[name], before[name]))) modifiees.push(String(row[key]));
    held.delete(String(row[key]));
  }
  return { table: meta.tableName, lignes: rows.length, ajoutees, modifiees, retirees: [...held.keys()] };
}

/** As the database would see it: the order of a JSON object's keys and the way a number is written say nothing. */
const same = (file: unknown, table: unknown): boolean =>
  isDeepStrictEqual(plain(file), plain(table)) ||
  (typeof table === 'string' && Number(file) === Number(table) && table !== '');

const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
