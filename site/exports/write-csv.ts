import { Readable } from 'node:stream';
import type { Cell, ColumnKind } from '../tables/table.js';
import { linesOf } from './rows.js';
import { sheetColumns, type SheetColumn } from './sheet.js';
import type { TableStream } from './table-stream.js';

interface Dialect {
  /** Tells a French spreadsheet that the file is UTF-8; a program would take it for a letter. */
  readonly bom: string;
  readonly separator: string;
  readonly decimal: string;
  readonly yes: string;
  readonly no: string;
  readonly label: 'header' | 'key';
}

const dialects = {
  francais: { bom: '\uFEFF', separator: ';', decimal: ',', yes: 'oui', no: 'non', label: 'header' },
  rfc4180: { bom: '', separator: ',', decimal: '.', yes: 'true', no: 'false', label: 'key' },
} as const satisfies Record<string, Dialect>;

/** A text that a spreadsheet would run, wide forms included: an apostrophe makes it a text again. */
const runnable = /^[=+\-@\t\r\n＝＋－＠]/u;

export function writeCsv(source: TableStream, name: keyof typeof dialects): Readable {
  return Readable.from(encoded(source, dialects[name]), { objectMode: false, highWaterMark: 65_536 });
}

async function* encoded(source: TableStream, dialect: Dialect): AsyncGenerator<Buffer> {
  const columns = sheetColumns(source.columns, dialect.label);
  const headers = columns.map((column) => csvField(column[dialect.label], 'texte', dialect));
  let text = `${dialect.bom}${headers.join(dialect.separator)}\r\n`;
  for await (const page of source.pages) {
    for (const { row } of linesOf(page)) {
      text += `${columns.map((column) => fieldOf(column, row, dialect)).join(dialect.separator)}\r\n`;
      if (text.length < 65_536) continue;
      yield Buffer.from(text);
      text = '';
    }
  }
  yield Buffer.from(text);
}

const fieldOf = (column: SheetColumn, row: Parameters<SheetColumn['read']>[0], dialect: Dialect): string =>
  csvField(column.read(row), column.kind, dialect);

export function csvField(value: Cell['value'], kind: ColumnKind, dialect: Dialect): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? dialect.yes : dialect.no;
  const isNumber = typeof value === 'number' || (kind === 'decimal' && /^-?\d+(\.\d+)?$/.test(value));
  if (isNumber) return String(value).replace('.', dialect.decimal);
  const safe = runnable.test(value) ? `'${value}` : value;
  return /["\r\n;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
