import type exceljs from 'exceljs';
import type { CitedDocument } from './cited-documents.js';
import type { LineCount } from './rows.js';
import { missingPartners, type ExportMeta } from './table-stream.js';

type Workbook = exceljs.stream.xlsx.WorkbookWriter;

/** The documents that the figures of the workbook were read in. */
export function writeProvenance(workbook: Workbook, documents: readonly CitedDocument[]): void {
  const sheet = workbook.addWorksheet('Provenance', { views: [{ state: 'frozen', ySplit: 1 }] });
  const widths = { Document: 14, Titre: 60, Émetteur: 40, Date: 14, Licence: 50, 'Lignes citées': 60 };
  sheet.columns = Object.entries(widths).map(([header, width]) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  for (const { document, title, issuer, date, licence, lines } of documents) {
    sheet.addRow([document, title, issuer, date ?? 'non daté', licence, lines.slice(0, 32_767)]).commit();
  }
  sheet.commit();
}

export interface TableAbout {
  readonly title: string;
  readonly path: string;
  readonly sheet: string;
  readonly count: LineCount;
}

/** What was asked, when, of whom, and what could not be had. */
export function writeAbout(
  workbook: Workbook,
  tables: readonly TableAbout[],
  meta: ExportMeta,
  licences: readonly string[],
): void {
  const { question, variables, url, extractedAt, contractVersion, errors } = meta;
  const partners = missingPartners(meta.errors);
  const sheet = workbook.addWorksheet('Lisez-moi');
  sheet.columns = [{ width: 32 }, { width: 110 }];
  const lines: [string, string][] = [
    ['Question', question.title],
    ['Nom et version', [question.name, question.version].filter(Boolean).join(', version ')],
    ...Object.entries(variables).map(([name, value]): [string, string] => [`Variable « ${name} »`, written(value)]),
    ['Adresse qui la repose', url ?? ''],
    ['Extraite le', extractedAt.toISOString()],
    ['Version du contrat', contractVersion],
    ...tables.map((table): [string, string] => [`Feuille « ${table.sheet} »`, sizeOf(table)]),
    ['Partenaires manquants', partners.length > 0 ? partners.join(', ') : 'aucun'],
    ...errors.map(({ message }): [string, string] => ['Erreur rencontrée', message]),
    ...licences.map((licence): [string, string] => ['Licence', licence]),
    ['Comment lire', 'Une case vide a sa raison dans la colonne « motif » qui la suit, ou dans « Motifs ».'],
    ['Comment citer', 'La colonne « Sources » donne document, lignes, émetteur, date et licence de chaque ligne.'],
  ];
  for (const line of lines) sheet.addRow(line).commit();
  sheet.commit();
}

function sizeOf({ count, path }: TableAbout): string {
  const rows = `${String(count.rows)} ${count.rows > 1 ? 'lignes' : 'ligne'}`;
  const missing = count.missing > 0 ? `${String(count.missing)} de plus disent ce qui manque` : '';
  return [rows, missing, path && `liste « ${path} »`].filter(Boolean).join(', ');
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
