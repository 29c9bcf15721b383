import { Readable } from 'node:stream';
import type { Absence, Cell, Column, Row } from '../tables/table.js';
import { passage } from './passage.js';
import { missingPartners, type ExportMeta, type TableStream } from './table-stream.js';

/**
 * First what the file is, then one object a row, last `{"fin":true,"lignes":n}`: a file without its last line is cut.
 * A decimal is a text, exact, as in the graph.
 */
export function writeJsonLines(source: TableStream, meta: ExportMeta): Readable {
  return Readable.from(lines(source, meta), { objectMode: false, highWaterMark: 65_536 });
}

async function* lines(source: TableStream, meta: ExportMeta): AsyncGenerator<Buffer> {
  const { question, variables, url, extractedAt, contractVersion } = meta;
  const columns = source.columns.map(({ key, header, kind, unit, owners, description }) => ({
    cle: key,
    titre: header,
    type: kind,
    unite: unit,
    partenaires: owners,
    description,
  }));
  const extraction = { question, variables, url, extraitLe: extractedAt.toISOString(), contrat: contractVersion };
  let text = jsonLine({ extraction, table: source.path, titre: source.title, colonnes: columns });
  let count = 0;
  let lacking = 0;
  for await (const { rows, missing = [] } of source.pages) {
    for (const row of rows) {
      text += jsonLine({ ligne: ++count, ...told(row, source.columns) });
      if (text.length < 65_536) continue;
      yield Buffer.from(text);
      text = '';
    }
    for (const { row, absence } of missing) {
      lacking++;
      text += jsonLine({ manque: reasonOf(absence), ...told(row, source.columns) });
    }
  }
  const end = {
    fin: true,
    lignes: count,
    manques: lacking,
    partenairesManquants: missingPartners(meta.errors),
    erreurs: meta.errors,
  };
  yield Buffer.from(text + jsonLine(end));
}

const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** A row by column: its values, and for those that need it their passages and their reasons. */
function told(row: Row, columns: readonly Column[]): Record<string, unknown> {
  const keyed = (tell: (cell: Cell) => unknown): Record<string, unknown> | undefined => {
    const said = columns.flatMap(({ key }, index) => {
      const cell = row[index];
      const what = cell && tell(cell);
      return what === undefined ? [] : [[key, what] as const];
    });
    return said.length > 0 ? Object.fromEntries(said) : undefined;
  };
  return {
    valeurs: keyed(({ value }) => value),
    provenance: citedBy(row, columns),
    motifs: keyed(({ value, absence }) => (value === null && absence ? reasonOf(absence) : undefined)),
    marques: keyed(({ mark }) => (mark ? reasonOf(mark) : undefined)),
    divergents: keyed(({ isDivergent }) => (isDivergent ? true : undefined)),
  };
}

const reasonOf = ({ code, explanation }: Absence) => ({ code, explication: explanation });

/** Each passage once, with the columns that were read there. */
function citedBy(row: Row, columns: readonly Column[]): object[] | undefined {
  const cited = new Map<string, { passage: object; colonnes: string[] }>();
  row.forEach(({ sources }, index) => {
    for (const source of sources) {
      const said = source.said === undefined ? passage(source) : { ...passage(source), dit: source.said };
      const name = JSON.stringify(said);
      const known = cited.get(name) ?? { passage: said, colonnes: [] };
      cited.set(name, known);
      const key = columns[index]?.key ?? '';
      if (known.colonnes.at(-1) !== key) known.colonnes.push(key);
    }
  });
  const found = [...cited.values()].map(({ passage: said, colonnes }) => ({ colonnes, ...said }));
  return found.length > 0 ? found : undefined;
}
