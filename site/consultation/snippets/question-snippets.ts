import type { Question, QuestionValue } from '../../questions/question.js';
import type { Site } from '../../site.js';
import { tablesOf } from '../../tables/tables-of.js';
import { shapeOfAnswer } from '../shape/answer-shape.js';
import { writeSnippets, type Snippet } from './write-snippets.js';

/** The snippets of a question with values; columns and types depend on the question alone, so nothing is asked. */
export function snippetsOf(
  { schema, owners }: Site,
  question: Question,
  values: Readonly<Record<string, QuestionValue>>,
  origin: string,
): readonly Snippet[] {
  const tables = tablesOf({ data: null }, question.document, { schema, owners }, values);
  const columns = tables.find(({ path }) => path === question.listPath)?.columns ?? [];
  return writeSnippets({ question, values, origin, columns, shape: shapeOfAnswer(question.document, schema) });
}
