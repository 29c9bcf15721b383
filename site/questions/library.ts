import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from './question.js';
import { readQuestion } from './read-question.js';

export type { Question, QuestionPaging, QuestionValue, QuestionVariable } from './question.js';

const folder = join(process.cwd(), 'site', 'questions');
const suffix = '.graphql';

/** In the order in which people look for them. */
export const themes = [
  'La CTG d’un territoire',
  'Équipements et services',
  'Plan d’action',
  'Accords et obligations',
  'Indicateurs',
  'Contradictions',
  'Comparer des territoires',
  'Permanences',
  'Instances',
  'Territoires de France',
] as const;

/** Every worked question, by theme then by title; read once, when the program starts. */
export const library: readonly Question[] = readdirSync(folder)
  .filter((file) => file.endsWith(suffix))
  .map((file) => readQuestion(file.slice(0, -suffix.length), readFileSync(join(folder, file), 'utf8')))
  .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'fr'));

export const questionNamed = (name: string): Question | undefined => library.find((one) => one.name === name);

function rank({ name, theme }: Question): number {
  const found = (themes as readonly string[]).indexOf(theme);
  if (found < 0) throw new Error(`${name}: « ${theme} » is not a theme of the library`);
  return found;
}
