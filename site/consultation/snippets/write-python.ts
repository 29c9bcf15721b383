import { addressOf } from '../addresses.js';
import { numberColumns } from './number-columns.js';
import type { Snippet, SnippetSubject } from './snippet.js';

/** A JSON text is a Python text, and a list of them a Python list. */
const literal = (value: unknown): string => JSON.stringify(value);

export function writePython({ question, values, origin, columns }: SnippetSubject): Snippet {
  const numbers = numberColumns(columns);
  return {
    language: 'python',
    title: 'Python (pandas)',
    note: 'Demande pandas. Les codes restent des textes : aucun zéro de tête n’est perdu.',
    code: [
      'import pandas as pd',
      '',
      `url = ${literal(origin + addressOf(question, values, {}, 'csv-rfc4180'))}`,
      ...(numbers.length > 0 ? [`nombres = ${literal(numbers)}`, ''] : ['']),
      'table = pd.read_csv(url, dtype=str)',
      ...(numbers.length > 0 ? ['table[nombres] = table[nombres].apply(pd.to_numeric)'] : []),
      'print(table)',
    ].join('\n'),
  };
}
