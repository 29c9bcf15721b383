import { CsvError, parse } from 'csv-parse/sync';
import type { FileProblem, RowRead } from './read-files.js';

/**
 * A table as French spreadsheets save it: names of the columns on the first line, `;` (or `,`) between cells, UTF-8 with or
 * without its mark. What cells mean depends on the columns: see `cells.ts`.
 */
export function readCsv(file: string, content: Buffer, problems: FileProblem[]): RowRead[] {
  const refuse = (line: number, message: string) => {
    problems.push({ file, line, message });
    return [];
  };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return refuse(1, 'Le fichier n’est pas en UTF-8 : l’enregistrer en « CSV UTF-8 ».');
  }
  const delimiter = /^[^\r\n]*/.exec(text)?.[0].includes(';') ? ';' : ',';
  let lines: { record: string[]; info: { lines: number } }[];
  try {
    lines = parse(text, {
      delimiter,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as typeof lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(Number(error.lines ?? 1), `CSV illisible : guillemets mal fermés ou mal placés (${error.code}).`);
  }
  const [first, ...rest] = lines;
  if (!first) return refuse(1, 'Le fichier est vide : sa première ligne doit nommer les colonnes.');
  // Spreadsheets leave empty columns at the end.
  const names = first.record.slice(0, first.record.findLastIndex((name) => name !== '') + 1);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return refuse(1, `La colonne « ${twice} » est nommée deux fois.`);
  return rest.flatMap(({ record, info }) => {
    // The parser counts the lines it has passed: a cell of several lines began earlier.
    const line = info.lines - record.join('').split('\n').length + 1;
    if (record.slice(names.length).some((cell) => cell !== '')) {
      const said = `${String(record.length)} cellules pour ${String(names.length)} colonnes`;
      return refuse(line, `${said} : une cellule qui contient « ${delimiter} » s’écrit entre guillemets.`);
    }
    const filled = names.flatMap((name, index) => (record[index] ? [[name, record[index]] as const] : []));
    return [{ file, line, values: Object.fromEntries(filled), cells: true }];
  });
}
