import type { Provenance, Table } from '../tables/table.js';

export interface CitedDocument {
  readonly document: string;
  readonly title: string;
  readonly licences: readonly string[];
  readonly issuers: readonly string[];
  readonly dates: readonly string[];
  readonly lines: readonly string[];
}

/** Every document an answer cites, once, with the lines it is cited for. */
export function citedDocuments(tables: readonly Table[]): CitedDocument[] {
  const byDocument = new Map<string, Provenance[]>();
  for (const source of passagesOf(tables)) {
    const key = `${source.document} ${source.title}`;
    const known = byDocument.get(key);
    if (known) known.push(source);
    else byDocument.set(key, [source]);
  }
  return [...byDocument.values()]
    .map((passages) => ({
      document: passages[0]?.document ?? '',
      title: passages[0]?.title ?? '',
      licences: distinct(passages.map(({ licence }) => licence)),
      issuers: distinct(passages.map(({ issuer }) => issuer)),
      dates: distinct(passages.map(({ date }) => date ?? '')),
      lines: distinct(passages.map(({ lines }) => lines)),
    }))
    .sort((a, b) => a.document.localeCompare(b.document, 'fr'));
}

const passagesOf = (tables: readonly Table[]): Provenance[] =>
  tables.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ sources }) => sources)));

const distinct = (texts: readonly string[]): string[] =>
  [...new Set(texts.filter(Boolean))].sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
