import type { GraphQLSchema } from 'graphql';
import { exportFormats, type ExportName } from '../exports/export.js';
import { Layout } from '../pages/layout.js';
import type { Question, QuestionValue } from '../questions/question.js';
import type { AnswerError } from '../tables/context.js';
import type { Table } from '../tables/table.js';
import { addressOf } from './addresses.js';
import { AnswerTable, SourceList } from './answer-table.js';
import { missingPartners } from '../exports/table-stream.js';
import { partnerTitles } from './completeness.js';
import { QuestionForm } from './question-form.js';
import type { QueryString } from './read-request.js';
import type { Problem } from './refusal.js';
import { SnippetList } from './snippet-list.js';
import type { Snippet } from './snippets/snippet.js';
import { Sources } from './sources.js';

/** What the graph answered, and which of its lists is read. */
export interface Shown {
  readonly table: Table;
  readonly tables: readonly Table[];
  readonly errors: readonly AnswerError[];
  readonly next: string | undefined;
}

interface PageProps {
  readonly question: Question;
  readonly schema: GraphQLSchema;
  readonly query: QueryString;
  readonly values: Readonly<Record<string, QuestionValue>>;
  readonly problems: readonly Problem[];
  readonly isWaiting: boolean;
  readonly shown: Shown | undefined;
  readonly snippets: readonly Snippet[];
}

export function QuestionPage({ question, schema, query, values, problems, isWaiting, shown, snippets }: PageProps) {
  const { name, title, theme, description, version } = question;
  const strays = problems.filter(
    (problem) => !question.variables.some((variable) => variable.name === problem.variable),
  );
  return (
    <Layout title={title} description={description} path={`/api/${name}`}>
      <nav aria-label="Fil d’Ariane" className="fil">
        <ol>
          <li>
            <a href="/api">Questions</a>
          </li>
          <li>{theme}</li>
        </ol>
      </nav>
      <h1>{title}</h1>
      <p className="chapeau">{description}</p>
      {strays.map(({ message }) => (
        <p key={message} className="avis panne">
          {message}
        </p>
      ))}
      <QuestionForm question={question} schema={schema} query={query} problems={problems} showsExamples={isWaiting} />
      {shown && <Answer question={question} values={values} shown={shown} />}
      <section aria-labelledby="programmes">
        <h2 id="programmes">Poser cette question depuis un programme</h2>
        <SnippetList snippets={snippets} id={name} />
        <details className="deplier">
          <summary>La question en GraphQL (version {version})</summary>
          <pre tabIndex={0}>
            <code>{question.text}</code>
          </pre>
        </details>
      </section>
    </Layout>
  );
}

interface AnswerProps {
  readonly question: Question;
  readonly values: Readonly<Record<string, QuestionValue>>;
  readonly shown: Shown;
}

function Answer({ question, values, shown: { table, tables, errors, next } }: AnswerProps) {
  const sources = new Sources();
  const isOther = table.path !== question.listPath;
  const more: Record<string, string> = isOther ? { liste: table.path } : {};
  // Files are refused while a part is missing: the links ask for what there is, and the file says what it lacks.
  const partial: Record<string, string> = errors.length > 0 ? { partiel: 'oui' } : {};
  const others = tables.filter(({ path }) => path !== table.path);
  return (
    <>
      <section aria-labelledby="reponse">
        <h2 id="reponse">Réponse</h2>
        <Missing errors={errors} />
        <AnswerTable table={table} sources={sources} />
        {next && question.paging && (
          <p>
            <a href={addressOf(question, { ...values, [question.paging.cursor]: next })}>Page suivante</a>
          </p>
        )}
        <h3>Emporter ce tableau</h3>
        {question.paging && <p>Un fichier contient toutes les pages, et non la seule page affichée.</p>}
        <ul>
          {Object.entries(exportFormats).map(([form, { label }]) => (
            <li key={form}>
              <a href={addressOf(question, values, { ...more, ...partial }, form as ExportName)}>{label}</a>
            </li>
          ))}
          <li>
            <a href={addressOf(question, values, {}, 'json')}>JSON : la réponse entière du graphe</a>
          </li>
        </ul>
        {others.length > 0 && (
          <details className="deplier" open={isOther}>
            <summary>Les autres listes de cette réponse ({others.length})</summary>
            <ul>
              {others.map(({ path, title, rows }) => (
                <li key={path}>
                  <a href={addressOf(question, values, { liste: path })}>{title}</a> ({rows.length})
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <SourceList sources={sources} />
    </>
  );
}

function Missing({ errors }: { readonly errors: readonly AnswerError[] }) {
  if (errors.length === 0) return null;
  const names = missingPartners(errors);
  return (
    <div className="avis panne" role="status">
      <p>
        {names.length > 0
          ? `Les données de ${partnerTitles(names)} manquent dans cette réponse ; le reste est là.`
          : 'Une partie des données manque dans cette réponse.'}
      </p>
      <ul>
        {[...new Set(errors.map(({ message }) => message))].slice(0, 5).map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
