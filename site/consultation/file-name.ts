import { exportFormats, type ExportName } from '../exports/export.js';
import type { Question, QuestionValue } from '../questions/question.js';

/** `ctg_siren-200072478_2026-11-22.csv`: still says what it is once it is in someone’s downloads. */
export function fileName(
  question: Question,
  variables: Readonly<Record<string, QuestionValue>>,
  form: ExportName | 'json',
  { on, missing = [] }: { on: Date; missing?: readonly string[] },
): string {
  const values = Object.entries(variables)
    .filter(([name]) => name !== question.paging?.size && name !== question.paging?.cursor)
    .map(([name, value]) => `${name}-${plain([value].flat().join('-'))}`);
  const partial = missing.length > 0 ? ['PARTIEL', `sans-${missing.join('-')}`] : [];
  const stem = [question.name, ...values].join('_').slice(0, 120);
  const extension = form === 'json' ? 'json' : exportFormats[form].extension;
  return `${[stem, on.toISOString().slice(0, 10), ...partial].join('_')}.${extension}`;
}

/** Letters without accents, digits and dashes: no header or file system minds them. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+|-+$/g, '');
