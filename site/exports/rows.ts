import type { Row } from '../tables/table.js';
import type { TablePage, TableStream } from './table-stream.js';

/** A line of a flat file: a row, or what could not be had, with its reasons. */
export interface Line {
  readonly row: Row;
  readonly isMissing: boolean;
}

export const linesOf = ({ rows, missing = [] }: TablePage): Line[] => [
  ...rows.map((row) => ({ row, isMissing: false })),
  ...missing.map(({ row }) => ({ row, isMissing: true })),
];

/** The lines of a table in batches of a bounded size: nothing waits for a longer page to end, nor for the whole. */
export async function* batchesOf({ pages }: TableStream, size: number): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  for await (const page of pages) {
    for (const line of linesOf(page)) {
      batch.push(line);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** How many lines a file has, of each sort. */
export class LineCount {
  rows = 0;
  missing = 0;

  add(lines: readonly Line[]): void {
    const missing = lines.filter(({ isMissing }) => isMissing).length;
    this.missing += missing;
    this.rows += lines.length - missing;
  }
}
