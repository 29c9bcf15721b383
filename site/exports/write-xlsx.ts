import { once } from 'node:events';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import exceljs from 'exceljs';
import type { Cell, ColumnKind, Row } from '../tables/table.js';
import { CitedDocuments } from './cited-documents.js';
import { batchesOf, LineCount } from './rows.js';
import { sheetColumns, type SheetColumn } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import type { ExportMeta, TableStream } from './table-stream.js';
import { writeAbout, writeProvenance } from './write-about.js';

/** What one sheet holds at most. */
const mostRows = 1_048_575;
const mostCharacters = 32_767;

const formats: Partial<Record<ColumnKind, string>> = {
  date: 'dd/mm/yyyy',
  nombre: '#,##0',
  decimal: '#,##0.##########',
};

/** A sheet a table, one for the documents they cite, one that says what the workbook is. Never a formula. */
export function writeXlsx(sources: readonly TableStream[], meta: ExportMeta): Readable {
  const out = new PassThrough();
  write(sources, meta, out).catch((error: unknown) => out.destroy(error as Error));
  return out;
}

async function write(sources: readonly TableStream[], meta: ExportMeta, out: PassThrough): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const gone = new AbortController();
  out.once('close', () => {
    gone.abort();
    (workbook as unknown as { zip: { abort(): void } }).zip.abort();
  });
  workbook.creator = 'graphe-ctg';
  // Not the instant of the download: the same data are the same bytes.
  workbook.created = workbook.modified = meta.extractedAt;
  const cited = new CitedDocuments();
  const names = sheetNames(sources.map(({ title }) => title));
  const counts: LineCount[] = [];
  for (const [index, source] of sources.entries()) {
    counts.push(await writeTable(workbook, names[index] ?? source.title, source, cited, gone.signal));
  }
  const tables = sources.map(({ title, path }, index) => ({
    title,
    path,
    sheet: names[index] ?? title,
    count: counts[index] ?? new LineCount(),
  }));
  writeProvenance(workbook, cited.list());
  writeAbout(workbook, tables, meta, cited.licences());
  await workbook.commit();
}

async function writeTable(
  workbook: exceljs.stream.xlsx.WorkbookWriter,
  name: string,
  source: TableStream,
  cited: CitedDocuments,
  gone: AbortSignal,
): Promise<LineCount> {
  const columns = sheetColumns(source.columns, 'header');
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, kind, key }) => ({
    header,
    width: kind === 'texte' ? (key.endsWith('.motif') || key.startsWith('_') ? 40 : 28) : 16,
    style: { numFmt: formats[kind] },
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  const count = new LineCount();
  for await (const batch of batchesOf(source, 100)) {
    count.add(batch);
    if (count.rows + count.missing > mostRows)
      throw new Error('Un classeur ne peut tenir plus de 1 048 575 lignes : demander CSV ou Parquet.');
    for (const { row } of batch) {
      cited.add(row);
      sheet.addRow(columns.map((column) => typed(column, row))).commit();
    }
    await drained(sheet, gone);
  }
  sheet.commit();
  return count;
}

function typed(column: SheetColumn, row: Row): exceljs.CellValue {
  const value: Cell['value'] = column.read(row);
  if (value === null || value === '') return null;
  if (typeof value !== 'string') return value;
  if (column.kind === 'date') return dated(value);
  // Excel keeps fifteen digits: a longer number stays a text, exact.
  if (column.kind === 'decimal' && value.replace(/\D/g, '').length <= 15) return Number(value);
  if (value.length <= mostCharacters) return value;
  const cut = ` […] texte coupé : ${String(value.length)} caractères, entiers dans les autres formats`;
  return value.slice(0, mostCharacters - cut.length) + cut;
}

/** Spreadsheets have no day before 1900. */
const dated = (text: string): exceljs.CellValue => (text < '1900-03-01' ? text : new Date(`${text}T00:00:00Z`));

/** The sheet's way to the archive, of an older make than Node's streams: what it says of itself is in its state. */
interface Way extends Writable {
  readonly _writableState: { readonly needDrain: boolean };
}

/**
 * The library writes without waiting: rows would pile up before the compression when whoever downloads is slow. So each
 * batch waits until the one before it went through.
 */
async function drained(sheet: exceljs.Worksheet, gone: AbortSignal): Promise<void> {
  const [way] = (sheet as unknown as { stream: { pipes: Way[] } }).stream.pipes;
  while (way?._writableState.needDrain) await once(way, 'drain', { signal: gone });
  gone.throwIfAborted();
}
