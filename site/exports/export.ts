import type { Readable } from 'node:stream';
import { writeCsv } from './write-csv.js';
import { writeJsonLines } from './write-json-lines.js';
import { writeParquet } from './write-parquet.js';
import { writeXlsx } from './write-xlsx.js';
import type { ExportMeta, TableStream } from './table-stream.js';

export type { ExportMeta, TableStream } from './table-stream.js';
export { writeXlsx };

export interface ExportFormat {
  readonly extension: string;
  readonly contentType: string;
  /** For people. */
  readonly label: string;
}

export const exportFormats = {
  csv: {
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    label: 'CSV pour tableur français (point-virgule, virgule décimale)',
  },
  'csv-rfc4180': {
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    label: 'CSV international (RFC 4180 : virgule, point décimal)',
  },
  xlsx: {
    extension: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: 'Classeur Excel, avec feuille de provenance',
  },
  jsonl: {
    extension: 'jsonl',
    contentType: 'application/x-ndjson; charset=utf-8',
    label: 'JSON, une ligne par objet, avec la provenance de chaque valeur',
  },
  parquet: {
    extension: 'parquet',
    contentType: 'application/vnd.apache.parquet',
    label: 'Parquet, colonnes typées, provenance dans les métadonnées',
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportName = keyof typeof exportFormats;

export const isExportName = (name: string): name is ExportName => Object.hasOwn(exportFormats, name);

/**
 * A table as the bytes of a file, written as its rows come. When the source fails midway the stream is destroyed with its
 * error, so that what was sent never passes for a whole file. A workbook may hold several tables (`writeXlsx`).
 */
export function writeExport(format: ExportName, source: TableStream, meta: ExportMeta): Readable {
  switch (format) {
    case 'csv':
      return writeCsv(source, 'francais');
    case 'csv-rfc4180':
      return writeCsv(source, 'rfc4180');
    case 'xlsx':
      return writeXlsx([source], meta);
    case 'jsonl':
      return writeJsonLines(source, meta);
    case 'parquet':
      return writeParquet(source, meta);
  }
}
