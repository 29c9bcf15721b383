import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, isMap, isSeq, parseDocument } from 'yaml';

/** One row of a partner's data file, with the line it starts at, for messages its team can act upon. */
export interface RowRead {
  readonly file: string;
  readonly line: number;
  readonly values: Record<string, unknown>;
}

export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Reads every `data/*.yaml` of a house: a list of rows a file, the file named after its table (`fiche-action.yaml`). */
export function readDataFiles(folder: string): { rows: Map<string, RowRead[]>; problems: FileProblem[]; text: string } {
  const rows = new Map<string, RowRead[]>();
  const problems: FileProblem[] = [];
  let text = '';
  if (!existsSync(folder)) return { rows, problems, text };
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const content = readFileSync(join(folder, file), 'utf8');
    text += `${file}\n${content}\n`;
    rows.set(basename(file, '.yaml'), readYaml(file, content, problems));
  }
  return { rows, problems, text };
}

function readYaml(file: string, content: string, problems: FileProblem[]): RowRead[] {
  const counter = new LineCounter();
  const document = parseDocument(content, { lineCounter: counter, schema: 'core' });
  for (const error of document.errors) {
    problems.push({ file, line: error.linePos?.[0].line ?? 1, message: `YAML illisible : ${error.code}` });
  }
  if (!isSeq(document.contents)) {
    problems.push({ file, line: 1, message: 'Le fichier doit être une liste de lignes (« - id: … »).' });
    return [];
  }
  return document.contents.items.flatMap((item) => {
    const line = counter.linePos((item as { range?: [number, number, number] }).range?.[0] ?? 0).line;
    if (!isMap(item)) {
      problems.push({ file, line, message: 'Chaque élément doit être un objet « champ: valeur ».' });
      return [];
    }
    return [{ file, line, values: item.toJS(document) as Record<string, unknown> }];
  });
}
