import type { DocumentNode } from 'graphql';
import type { Answer, TableContext } from './context.js';
import { rowsOf } from './rows-of.js';
import { shapesOf } from './shapes-of.js';
import type { Table } from './table.js';

/**
 * Every list of an answer as a table, and what is in no list as a table of one row; the most useful first. Which tables
 * and columns there are depends on the question alone: a list that came back empty, or did not come, is there too.
 */
export function tablesOf(
  answer: Answer,
  document: DocumentNode,
  context: TableContext,
  variables: Readonly<Record<string, unknown>> = {},
): Table[] {
  return shapesOf(document, context, variables).map(({ path, title, columns, site }) => {
    const { rows, missing } = rowsOf(site, answer, context);
    return { path, title, columns, rows, missing };
  });
}
