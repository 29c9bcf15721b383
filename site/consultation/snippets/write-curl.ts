import { addressOf } from '../addresses.js';
import type { Snippet, SnippetSubject } from './snippet.js';

/** Single quotes protect everything in a shell, but a single quote. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

export function writeCurl({ question, values, origin }: SnippetSubject): Snippet {
  return {
    language: 'curl',
    title: 'curl',
    note: 'Dans un terminal. Sans « -o », la réponse s’affiche ; un refus rend un code de sortie différent de zéro.',
    code: [
      `# Le fichier, pour un tableur français`,
      `curl -sS --fail-with-body -o ${question.name}.csv ${quoted(origin + addressOf(question, values, {}, 'csv'))}`,
      `# La réponse entière, en JSON`,
      `curl -sS --fail-with-body ${quoted(origin + addressOf(question, values, {}, 'json'))}`,
    ].join('\n'),
  };
}
