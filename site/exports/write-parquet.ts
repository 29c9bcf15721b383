import { Readable } from 'node:stream';
import { ByteWriter, ParquetWriter, type KeyValue, type SchemaElement } from 'hyparquet-writer';
import type { Cell, ColumnKind } from '../tables/table.js';
import { CitedDocuments } from './cited-documents.js';
import { passage } from './passage.js';
import { batchesOf, LineCount, type Line } from './rows.js';
import { sheetColumns, type SheetColumn } from './sheet.js';
import { missingPartners, type ExportMeta, type TableStream } from './table-stream.js';

const rowGroup = 2_000;
/** Exact for any sum of euros and any rate of the graph, which writes ten decimals at most. */
const precision = 38;
const scale = 10;

type Physical = Pick<SchemaElement, 'type' | 'converted_type' | 'precision' | 'scale' | 'type_length'>;

const physical: Readonly<Record<ColumnKind, Physical>> = {
  texte: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  nombre: { type: 'INT32' },
  decimal: { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, converted_type: 'DECIMAL', precision, scale },
  date: { type: 'INT32', converted_type: 'DATE' },
  booleen: { type: 'BOOLEAN' },
};

/** Row groups are written as rows come; what the file is, and the documents it cites, are in its footer. */
export function writeParquet(source: TableStream, meta: ExportMeta): Readable {
  return Readable.from(encoded(source, meta), { objectMode: false, highWaterMark: 65_536 });
}

async function* encoded(source: TableStream, meta: ExportMeta): AsyncGenerator<Buffer> {
  const columns = sheetColumns(source.columns, 'key');
  const bytes = new ByteWriter();
  const cited = new CitedDocuments();
  const footer: KeyValue[] = [];
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    kvMetadata: footer,
    createdBy: 'graphe-ctg',
  });
  const count = new LineCount();
  for await (const batch of batchesOf(source, rowGroup)) {
    for (const { row } of batch) cited.add(row);
    count.add(batch);
    await file.write({ columnData: columns.map((column) => dataOf(column, batch)), rowGroupSize: rowGroup });
    yield taken(bytes);
  }
  footer.push(...describe(source, meta, cited, count));
  await file.finish();
  yield taken(bytes);
}

/** The bytes written so far; the writer goes on in the same memory. */
function taken(bytes: ByteWriter): Buffer {
  const chunk = Buffer.from(bytes.getBytes());
  bytes.index = 0;
  return chunk;
}

const schemaOf = (columns: readonly SheetColumn[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ key, kind }): SchemaElement => ({ name: key, repetition_type: 'OPTIONAL', ...physical[kind] })),
];

const dataOf = (column: SheetColumn, batch: readonly Line[]) => ({
  name: column.key,
  data: batch.map(({ row }) => typed(column.read(row), column.kind)),
});

function typed(value: Cell['value'], kind: ColumnKind): unknown {
  if (value === null || value === '') return null;
  if (kind === 'nombre') return Number(value);
  if (kind === 'decimal') return unscaled(String(value));
  if (kind === 'date') return new Date(`${String(value)}T00:00:00Z`);
  return kind === 'booleen' ? value === true : String(value);
}

function unscaled(text: string): bigint {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+?)0*)?$/.exec(text) ?? [];
  if (!whole || decimals.length > scale)
    throw new Error(`Décimal que Parquet ne peut écrire sans perte : « ${text} ».`);
  return BigInt(`${sign}${whole}${decimals.padEnd(scale, '0')}`);
}

function describe(
  { path, title, columns }: TableStream,
  meta: ExportMeta,
  cited: CitedDocuments,
  count: LineCount,
): KeyValue[] {
  const { question, variables, url, extractedAt, contractVersion, errors } = meta;
  const said = {
    'graphe-ctg.extraction': {
      question,
      variables,
      url,
      extraitLe: extractedAt.toISOString(),
      contrat: contractVersion,
    },
    'graphe-ctg.table': { chemin: path, titre: title, lignes: count.rows, manques: count.missing },
    'graphe-ctg.colonnes': columns.map(({ key, header, unit, owners, description }) => ({
      cle: key,
      titre: header,
      unite: unit,
      partenaires: owners,
      description,
    })),
    'graphe-ctg.provenance': cited.list().map(passage),
    'graphe-ctg.licences': cited.licences(),
    'graphe-ctg.manques': { partenaires: missingPartners(meta.errors), erreurs: errors },
  };
  return Object.entries(said).map(([key, value]) => ({ key, value: JSON.stringify(value) }));
}
