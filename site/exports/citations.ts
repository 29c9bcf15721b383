import type { Cell, Column, Provenance, Row } from '../tables/table.js';

/** « S1, l. 474-650, Avenant 2023-001 (Caf du Pas-de-Calais), 2023-12-11, licence : … » */
export function citationOf({ document, lines, title, issuer, date, licence, said }: Provenance): string {
  const place = [document, lines && `l. ${lines}`].filter(Boolean).join(', ');
  const work = [title, issuer && `(${issuer})`].filter(Boolean).join(' ');
  const text = [place, work, date ?? (work && 'non daté'), licence && `licence : ${licence}`]
    .filter(Boolean)
    .join(', ');
  return said === undefined ? text : `« ${said} » : ${text || 'passage non demandé'}`;
}

/** What a row is cited by: each passage once, with the columns it speaks of where it does not speak of all. */
export function citationsOf(row: Row, columns: readonly Column[], label: 'header' | 'key'): string {
  const cited = new Map<string, string[]>();
  let sourced = 0;
  row.forEach((cell, index) => {
    if (cell.sources.length > 0) sourced++;
    for (const text of new Set(cell.sources.map(citationOf))) {
      cited.set(text, [...(cited.get(text) ?? []), columns[index]?.[label] ?? '']);
    }
  });
  return [...cited]
    .map(([text, names]) => (names.length === sourced ? text : `${names.join(', ')} : ${text}`))
    .join(' | ');
}

/** Why a cell is empty, or what must be known of the value it holds; nothing where the value speaks for itself. */
export function remarkOf({ value, absence, mark, isDivergent, sources }: Cell): string {
  const remarks = [value === null ? absence : undefined, mark].filter((reason) => reason !== undefined);
  const texts = remarks.map(({ code, explanation }) => `${code} : ${explanation}`);
  if (isDivergent && !remarks.some(({ code }) => code === 'DIVERGENT')) {
    const said = sources.filter((source) => source.said !== undefined).map(citationOf);
    texts.push(
      `DIVERGENT : ${said.length > 0 ? said.join(' ; ') : 'les documents se contredisent, voir les attestations'}`,
    );
  }
  return [...new Set(texts)].join(' | ');
}
