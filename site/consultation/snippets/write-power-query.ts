import { addressOf } from '../addresses.js';
import { numberColumns } from './number-columns.js';
import type { Snippet, SnippetSubject } from './snippet.js';

/** In the M language a double quote is doubled. */
const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export function writePowerQuery({ question, values, origin, columns }: SnippetSubject): Snippet {
  const types = numberColumns(columns).map((name) => `{${literal(name)}, type number}`);
  return {
    language: 'powerquery',
    title: 'Excel ou Power BI (Power Query)',
    note: 'Données › Obtenir des données › Requête vide › Éditeur avancé, et y coller ce texte. L’actualisation repose la question.',
    code: [
      'let',
      `  Fichier = Web.Contents(${literal(origin + addressOf(question, values, {}, 'csv-rfc4180'))}),`,
      '  Lignes = Csv.Document(Fichier, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),',
      '  Entetes = Table.PromoteHeaders(Lignes, [PromoteAllScalars = true]),',
      `  Table = Table.TransformColumnTypes(Entetes, {${types.join(', ')}}, "en-US")`,
      'in',
      '  Table',
    ].join('\n'),
  };
}
