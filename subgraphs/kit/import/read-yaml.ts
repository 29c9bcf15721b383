import { LineCounter, isMap, isSeq, parseDocument } from 'yaml';
import type { FileProblem, RowRead } from './read-files.js';

/** A list of rows, `- champ: valeur`. */
export function readYaml(file: string, content: Buffer, problems: FileProblem[]): RowRead[] {
  const counter = new LineCounter();
  const document = parseDocument(content.toString('utf8'), { lineCounter: counter, schema: 'core' });
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
