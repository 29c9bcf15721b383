import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, type DocumentNode } from 'graphql';
import { readOwners } from '../../../site/owners.js';
import type { AnswerError, TableContext } from '../../../site/tables/context.js';
import type { Cell, Table } from '../../../site/tables/table.js';
import { tablesOf } from '../../../site/tables/tables-of.js';

const read = (...path: string[]): string => readFileSync(join(process.cwd(), ...path), 'utf8');

/** The contract as published, and who answers what. */
export const context: TableContext = {
  schema: buildSchema(read('schema', 'publie.graphql')),
  owners: readOwners(read('schema', 'supergraph.graphql')),
};

export const goldenNames = readdirSync(join(process.cwd(), 'test', 'queries')).sort();

/** A question of the analysts, and what the graph answered. */
export function golden(name: string): { document: DocumentNode; data: Record<string, unknown> } {
  return {
    document: parse(read('test', 'queries', name, 'question.graphql')),
    data: JSON.parse(read('test', 'queries', name, 'reponse.json')) as Record<string, unknown>,
  };
}

export function goldenTables(name: string, errors: AnswerError[] = []): Table[] {
  const { document, data } = golden(name);
  return tablesOf({ data, errors }, document, context);
}

export const tablesFor = (question: string, data: unknown, errors: AnswerError[] = []): Table[] =>
  tablesOf({ data: data as Record<string, unknown> | null, errors }, parse(question), context);

export function table(tables: readonly Table[], path: string): Table {
  const found = tables.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`no table at « ${path} » among ${tables.map((candidate) => candidate.path).join(', ')}`);
  return found;
}

/** A column as a list of cells. */
export function column({ columns, rows }: Pick<Table, 'columns' | 'rows'>, key: string): Cell[] {
  const index = columns.findIndex((candidate) => candidate.key === key);
  if (index < 0) throw new Error(`no column « ${key} » among ${columns.map((candidate) => candidate.key).join(', ')}`);
  return rows.flatMap((row) => row[index] ?? []);
}

export const values = (of: Pick<Table, 'columns' | 'rows'>, key: string): Cell['value'][] =>
  column(of, key).map((cell) => cell.value);
