import type { Column } from '../../tables/table.js';
import type { Question, QuestionValue } from '../../questions/question.js';
import type { Shape } from '../shape/answer-shape.js';

/** What a snippet is written from. */
export interface SnippetSubject {
  readonly question: Question;
  readonly values: Readonly<Record<string, QuestionValue>>;
  /** Where this site is: `https://exemple.fr`. */
  readonly origin: string;
  /** The columns of the question’s table, as its files name them. */
  readonly columns: readonly Column[];
  readonly shape: Shape;
}

/** A few lines to paste into another program. */
export interface Snippet {
  readonly language: string;
  readonly title: string;
  /** What it takes, and where to paste it. */
  readonly note: string;
  readonly code: string;
}
