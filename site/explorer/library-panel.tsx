import { useState } from 'react';
import { byTheme, type LibraryQuestion } from './library.js';
import { useOpenQuestion } from './use-open-question.js';

/** Worked questions by theme: one click writes the query and its example variables, and runs it. */
export function LibraryPanel({ library }: { library: readonly LibraryQuestion[] }) {
  const [search, setSearch] = useState('');
  const open = useOpenQuestion(library);
  const found = library.filter((question) => matches(question, search));
  return (
    <section className="bibliotheque" aria-labelledby="bibliotheque-titre">
      <h2 id="bibliotheque-titre">Bibliothèque de questions</h2>
      {library.length === 0 && <p>La bibliothèque n’est pas venue ; l’éditeur, lui, est prêt.</p>}
      <label htmlFor="bibliotheque-recherche">Chercher une question</label>
      <input
        id="bibliotheque-recherche"
        type="search"
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
        }}
      />
      <p className="discret" role="status">
        {found.length} question{found.length > 1 ? 's' : ''}
      </p>
      {[...byTheme(found)].map(([theme, questions]) => (
        <details key={theme} className="deplier" open={search !== '' || undefined}>
          <summary>
            {theme} ({questions.length})
          </summary>
          <ul>
            {questions.map((question) => (
              <QuestionItem key={question.name} question={question} onOpen={open} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function QuestionItem({
  question,
  onOpen,
}: {
  question: LibraryQuestion;
  onOpen: (question: LibraryQuestion) => void;
}) {
  return (
    <li className="question">
      <button
        type="button"
        onClick={() => {
          onOpen(question);
        }}
      >
        {question.title}
      </button>
      <p>{question.description}</p>
      {question.variables.length > 0 && (
        <details className="deplier">
          <summary>
            Ce qu’on peut changer<span className="cachee"> dans « {question.title} »</span>
          </summary>
          <dl>
            {question.variables.map(({ name, type, label, example, required }) => (
              <div key={name}>
                <dt>
                  <code>${name}</code> {required ? '(obligatoire)' : '(facultatif)'}
                </dt>
                <dd>
                  {label}
                  <br />
                  <small>
                    {type}
                    {example !== undefined && example !== null && `, par exemple ${JSON.stringify(example)}`}
                  </small>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const matches = ({ title, theme, description }: LibraryQuestion, search: string): boolean =>
  plain(search)
    .split(/\s+/)
    .every((word) => plain(`${title} ${theme} ${description}`).includes(word));
