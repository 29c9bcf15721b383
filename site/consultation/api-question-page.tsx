import { getNamedType, getNullableType, isEnumType, isListType, type GraphQLSchema } from 'graphql';
import { Layout } from '../pages/layout.js';
import type { Question, QuestionVariable } from '../questions/question.js';
import { addressOf, examplesOf, inAddress } from './addresses.js';
import { forms } from './negotiate.js';
import { QuestionForm } from './question-form.js';
import { reserved, typeOf } from './read-request.js';
import { SnippetList } from './snippet-list.js';
import type { Snippet } from './snippets/snippet.js';

interface PageProps {
  readonly question: Question;
  readonly schema: GraphQLSchema;
  readonly snippets: readonly Snippet[];
}

/** One question for who will program with it: its parameters, a form to try it, and lines to paste. */
export function ApiQuestionPage({ question, schema, snippets }: PageProps) {
  const { name, title, description, theme, version, variables } = question;
  const example = examplesOf(question);
  return (
    <Layout title={`${title} : paramètres`} description={description} path={`/api/${name}`}>
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
      <p>
        <code>GET /q/{name}</code>, version {version}. Formes : {forms.map((form) => `.${form}`).join(', ')}.
      </p>
      <h2>Essayer</h2>
      <QuestionForm question={question} schema={schema} query={{}} problems={[]} showsExamples />
      <p>
        <a href={addressOf(question, example)}>{addressOf(question, example)}</a>
      </p>
      <h2>Paramètres</h2>
      <div className="defile" role="region" aria-label="Paramètres" tabIndex={0}>
        <table>
          <caption>Paramètres de l’adresse</caption>
          <thead>
            <tr>
              <th scope="col">Nom</th>
              <th scope="col">Ce qu’il dit</th>
              <th scope="col">Type</th>
              <th scope="col">Exemple</th>
            </tr>
          </thead>
          <tbody>
            {variables.map((variable) => (
              <Parameter key={variable.name} variable={variable} schema={schema} />
            ))}
            {Object.entries(reserved).map(([parameter, label]) => (
              <tr key={parameter}>
                <th scope="row">
                  <code>{parameter}</code>
                </th>
                <td className="long">{label}</td>
                <td>facultatif</td>
                <td>{parameter === 'version' ? version : parameter === 'liste' ? question.listPath : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>Dans un programme</h2>
      <SnippetList snippets={snippets} id={name} />
      <details className="deplier">
        <summary>La question en GraphQL</summary>
        <pre tabIndex={0}>
          <code>{question.text}</code>
        </pre>
      </details>
    </Layout>
  );
}

function Parameter({ variable, schema }: { readonly variable: QuestionVariable; readonly schema: GraphQLSchema }) {
  const { name, label, required, example } = variable;
  const type = typeOf(schema, variable);
  const named = getNamedType(type);
  const repeated = isListType(getNullableType(type)) ? ', répétable' : '';
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td className="long">{label}</td>
      <td>
        <code>{named.name}</code>, {required ? 'obligatoire' : 'facultatif'}
        {repeated}
        {isEnumType(named) && (
          <span className="discret">
            {' '}
            :{' '}
            {named
              .getValues()
              .map((value) => value.name)
              .join(', ')}
          </span>
        )}
      </td>
      <td>{example !== undefined && <code>{[example].flat().map(inAddress).join(', ')}</code>}</td>
    </tr>
  );
}
