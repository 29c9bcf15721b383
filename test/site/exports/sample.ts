import { buffer } from 'node:stream/consumers';
import { writeExport, type ExportMeta, type ExportName } from '../../../site/exports/export.js';
import type { TablePage, TableStream } from '../../../site/exports/table-stream.js';
import type { Cell, Column, ColumnKind, MissingRows, Provenance, Row } from '../../../site/tables/table.js';

/** A small table with every kind of column and every kind of trouble. */
const column = (key: string, kind: ColumnKind, unit?: string): Column => ({
  key,
  header: key.charAt(0).toUpperCase() + key.slice(1),
  kind,
  unit,
  owners: ['caf'],
  description: `Description de ${key}.`,
});

export const columns: readonly Column[] = [
  column('nom', 'texte'),
  column('places', 'nombre', 'places'),
  column('montant', 'decimal', '€'),
  column('ouverture', 'date'),
  column('public', 'booleen'),
];

export const passage: Provenance = {
  document: 'S1',
  lines: '474-650',
  title: 'Avenant 2023-001',
  issuer: 'Caf du Pas-de-Calais',
  date: '2023-12-11',
  licence: 'Document administratif public',
  said: undefined,
};

export const cell = (value: Cell['value'], more: Partial<Cell> = {}): Cell => ({
  value,
  sources: [passage],
  absence: value === null ? { code: 'ABSENT', explanation: 'Les documents sont muets.' } : undefined,
  isDivergent: false,
  ...more,
});

export const row = (
  nom: string | null,
  places: number | null,
  montant: string | null,
  ouverture: string | null,
  isPublic: boolean | null,
): Row => [cell(nom), cell(places), cell(montant), cell(ouverture), cell(isPublic)];

export const plain = row('École maternelle', 24, '806668.06', '2022-11-08', true);
const lost = { code: 'PARTENAIRE_INDISPONIBLE', explanation: 'Le partenaire n’a pas répondu. (partenaire : msa)' };
export const lack: MissingRows = { absence: lost, row: columns.map(() => cell(null, { absence: lost, sources: [] })) };

export const stream = (pages: Iterable<TablePage> | AsyncIterable<TablePage>, of = columns): TableStream => ({
  path: 'equipements',
  title: 'Équipements',
  columns: of,
  pages: (async function* () {
    yield* pages;
  })(),
});

export const meta: ExportMeta = {
  question: { name: 'equipements', title: 'Équipements par type', version: '2' },
  variables: { siren: '200072478' },
  url: 'https://exemple.fr/q/equipements?siren=200072478',
  extractedAt: new Date('2026-11-22T08:00:00Z'),
  contractVersion: '0.2.0',
  errors: [{ message: 'La MSA n’a pas répondu.', extensions: { code: 'PARTENAIRE_INDISPONIBLE', partenaire: 'msa' } }],
};

export const written = (format: ExportName, rows: readonly Row[], missing?: readonly MissingRows[]): Promise<Buffer> =>
  buffer(writeExport(format, stream([{ rows, missing }]), meta));
