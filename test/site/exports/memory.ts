import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buildSchema, parse } from 'graphql';
import { exportFormats, isExportName, writeExport } from '../../../site/exports/export.js';
import { extract } from '../../../site/exports/extract.js';
import type { TablePage, TableStream } from '../../../site/exports/table-stream.js';
import { Graph } from '../../../site/graph.js';
import { readOwners } from '../../../site/owners.js';
import { meta } from './sample.js';

/**
 * A measure, not a test: every commune of France written in one format, and how much memory grows with the rows.
 *
 *     node --expose-gc dist/test/site/exports/memory.js http://127.0.0.1:4000/graphql xlsx
 */
const question = `{
  communes {
    edges { node { codeInsee nom population codesPostaux epci { siren nom } departement { code nom } } }
  }
}`;
const [, , url = 'http://127.0.0.1:4000/graphql', format = 'csv'] = process.argv;
if (!isExportName(format)) throw new Error(`one of ${Object.keys(exportFormats).join(', ')}`);

const samples: { rows: number; heap: number; rss: number }[] = [];
let rows = 0;

async function* watched(pages: AsyncIterable<TablePage>): AsyncGenerator<TablePage> {
  for await (const page of pages) {
    if (Math.floor(rows / 2_500) < Math.floor((rows + page.rows.length) / 2_500)) sample();
    rows += page.rows.length;
    yield page;
  }
}

function sample(): void {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  samples.push({ rows, heap: (heapUsed + arrayBuffers) / 1e6, rss: rss / 1e6 });
}

/** Least squares: megabytes a thousand rows, once the first rows have warmed everything up. */
function slope(of: 'heap' | 'rss'): number {
  const kept = samples.slice(3);
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(kept.map((one) => one.rows)), mean(kept.map((one) => one[of]))];
  const covariance = kept.reduce((sum, one) => sum + (one.rows - x) * (one[of] - y), 0);
  return (1_000 * covariance) / kept.reduce((sum, one) => sum + (one.rows - x) ** 2, 0);
}

const schema = buildSchema(readFileSync('schema/publie.graphql', 'utf8'));
const owners = readOwners(readFileSync('schema/supergraph.graphql', 'utf8'));
const graph = new Graph(() => url);
const { tables, errors } = await extract({
  graph,
  context: { schema, owners },
  document: parse(question),
  variables: {},
});
const source = tables.find(({ path }) => path === 'communes');
if (!source) throw new Error('no table of communes');
const stream: TableStream = { ...source, pages: watched(source.pages) };
let bytes = 0;
const sink = new Writable({
  write: (chunk: Buffer, _, done) => {
    bytes += chunk.length;
    done();
  },
});
await pipeline(writeExport(format, stream, { ...meta, errors }), sink);
sample();
const line = samples.map(({ rows: at, heap, rss }) => `${String(at)}: ${heap.toFixed(0)}/${rss.toFixed(0)}`).join('  ');
process.stdout.write(`${format}: ${String(rows)} rows, ${(bytes / 1e6).toFixed(1)} MB\n  rows: heap/rss MB  ${line}\n`);
process.stdout.write(
  `  slope per 1 000 rows: heap ${slope('heap').toFixed(3)} MB, rss ${slope('rss').toFixed(3)} MB\n`,
);
