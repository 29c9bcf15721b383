import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readCsv } from './read-csv.js';
import { readYaml } from './read-yaml.js';

/** One row of a partner's data file, with the line it starts at, for messages its team can act upon. */
export interface RowRead {
  readonly file: string;
  readonly line: number;
  readonly values: Record<string, unknown>;
  /** From a spreadsheet: every value is still the text of a cell. */
  readonly cells?: boolean;
}

export interface FileProblem {
  /** As the team names it: `caf/data/lieu.yaml`, or the path it gave. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface DataFiles {
  /** By table, in kebab case. */
  readonly rows: Map<string, RowRead[]>;
  /** The first file of each table, as the team names it. */
  readonly named: Map<string, string>;
  readonly problems: FileProblem[];
  /** Everything that was read: the same text is the same import. */
  readonly text: string;
}

const FORMS: Record<string, typeof readYaml> = { '.yaml': readYaml, '.csv': readCsv };
const stem = (path: string) => basename(path, extname(path));
/** `observation.2024.csv` is a further part of the table `observation`: a team adds a year without rewriting the rest. */
export const tableOfFile = (path: string) => stem(path).split('.')[0] ?? '';
export const isDataFile = (path: string) => extname(path) in FORMS;

/**
 * Reads every file of `data/`, YAML or CSV, named after its table. `instead` is a file from anywhere to read as if it were
 * among them, in place of the one of its name: a rehearsal of what a team is about to hand over.
 */
export function readDataFiles(folder: string, house: string, instead?: string): DataFiles {
  const rows = new Map<string, RowRead[]>();
  const problems: FileProblem[] = [];
  const named = new Map<string, string>();
  let text = '';
  const held = existsSync(folder) ? readdirSync(folder).filter(isDataFile) : [];
  // The table's own file before its further parts, whatever their forms.
  held.sort((a, b) => (stem(a) < stem(b) ? -1 : 1));
  const files = held.map((name) => ({ said: `${house}/data/${name}`, path: join(folder, name) }));
  for (const [name, forms] of Map.groupBy(held, stem)) {
    if (forms.length < 2) continue;
    const message = `« ${name} » est donné sous deux formes (${forms.join(', ')}) : n’en garder qu’une.`;
    problems.push({ file: `${house}/data/${forms[0] ?? ''}`, line: 1, message });
  }
  const kept = instead ? files.filter(({ path }) => stem(path) !== stem(instead)) : files;
  for (const { said, path } of instead ? [...kept, { said: instead, path: instead }] : kept) {
    const content = readFileSync(path);
    text += `${basename(path)}\n${content.toString('utf8')}\n`;
    const table = tableOfFile(path);
    const read = FORMS[extname(path)]?.(said, content, problems) ?? [];
    named.set(table, named.get(table) ?? said);
    rows.set(table, [...(rows.get(table) ?? []), ...read]);
  }
  return { rows, named, problems, text };
}
