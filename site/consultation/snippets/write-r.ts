import { addressOf } from '../addresses.js';
import { numberColumns } from './number-columns.js';
import type { Snippet, SnippetSubject } from './snippet.js';

export function writeR({ question, values, origin, columns }: SnippetSubject): Snippet {
  const numbers = numberColumns(columns).map((name) => JSON.stringify(name));
  return {
    language: 'r',
    title: 'R',
    note: 'R de base, sans paquet. Les codes restent des textes : aucun zéro de tête n’est perdu.',
    code: [
      `url <- ${JSON.stringify(origin + addressOf(question, values, {}, 'csv-rfc4180'))}`,
      ...(numbers.length > 0 ? [`nombres <- c(${numbers.join(', ')})`, ''] : ['']),
      'donnees <- read.csv(url, colClasses = "character", check.names = FALSE, na.strings = "", encoding = "UTF-8")',
      ...(numbers.length > 0 ? ['donnees[nombres] <- lapply(donnees[nombres], as.numeric)'] : []),
      'print(donnees)',
    ].join('\n'),
  };
}
