import { addressOf } from '../../consultation/addresses.js';
import type { QuestionValue } from '../../questions/question.js';
import { CopyButton } from '../copy-button.js';
import type { LibraryQuestion } from '../library.js';

/** A question of the library has an address of its own: what a spreadsheet or a program asks again next month. */
export function QuestionLinks({
  question,
  variables,
}: {
  question: LibraryQuestion;
  variables: Record<string, unknown>;
}) {
  const address = (form?: string): string => addressOf(question, variables as Record<string, QuestionValue>, {}, form);
  return (
    <details className="deplier adresse-stable">
      <summary>Adresse stable de cette question</summary>
      <p>
        <a href={address('csv')}>{address('csv')}</a>{' '}
        <CopyButton
          text={() => new URL(address('csv'), window.location.href).href}
          label="Copier l’adresse"
          done="Adresse copiée"
        />
      </p>
      <p className="discret">
        Aussi en{' '}
        {['json', 'xlsx', 'jsonl', 'parquet'].map((extension, index) => (
          <span key={extension}>
            {index > 0 && ', '}
            <a href={address(extension)}>{extension}</a>
          </span>
        ))}{' '}
        ; <a href={address()}>sa page</a> se lit sans GraphQL, et <a href={`/api/${question.name}`}>l’API</a> dit
        comment l’appeler de Python, de R ou d’Excel.
      </p>
    </details>
  );
}
