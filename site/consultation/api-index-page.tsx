import { exportFormats } from '../exports/export.js';
import { Layout } from '../pages/layout.js';
import { library, themes } from '../questions/library.js';
import { addressOf, examplesOf } from './addresses.js';

const description =
  'Chaque question de la bibliothèque à une adresse stable : en page, en JSON, en CSV, en classeur Excel, en Parquet.';

/** Where someone who wants the data in a program, or in a spreadsheet, begins. */
export function ApiIndexPage({ origin }: { readonly origin: string }) {
  return (
    <Layout title="Les données par adresse" description={description} path="/api">
      <h1>Les données par adresse</h1>
      <p className="chapeau">{description}</p>
      <nav aria-label="Thèmes">
        <ul className="sommaire">
          {themes.map((theme, index) => (
            <li key={theme}>
              <a href={`#theme-${String(index + 1)}`}>{theme}</a>
            </li>
          ))}
          <li>
            <a href="#regles">Comment ces adresses répondent</a>
          </li>
        </ul>
      </nav>
      {themes.map((theme, index) => (
        <section key={theme} aria-labelledby={`theme-${String(index + 1)}`}>
          <h2 id={`theme-${String(index + 1)}`}>{theme}</h2>
          <ul className="cartes">
            {library
              .filter((question) => question.theme === theme)
              .map((question) => (
                <li key={question.name} className="carte">
                  <h3>
                    <a href={`/api/${question.name}`}>{question.title}</a>
                  </h3>
                  <p>{question.description}</p>
                  <p>
                    <a href={addressOf(question, examplesOf(question))}>Voir un exemple</a>
                    <span className="cachee"> : {question.title}</span>
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <Rules origin={origin} />
    </Layout>
  );
}

function Rules({ origin }: { readonly origin: string }) {
  return (
    <section aria-labelledby="regles">
      <h2 id="regles">Comment ces adresses répondent</h2>
      <h3>La forme</h3>
      <p>
        L’extension la choisit (<code>/q/ctg.csv</code>), ou le paramètre <code>format</code>, ou l’en-tête{' '}
        <code>Accept</code>. Sans rien de tout cela, un navigateur reçoit une page et un programme du JSON.
      </p>
      <dl className="faits">
        <dt>
          <code>json</code>
        </dt>
        <dd>La réponse entière du graphe, avec le nom et la version de la question.</dd>
        {Object.entries(exportFormats).map(([form, { label }]) => (
          <FormatLine key={form} form={form} label={label} />
        ))}
      </dl>
      <h3>Ce qui manque</h3>
      <p>
        Quand un partenaire est arrêté, la page et le JSON donnent le reste et disent de qui les données manquent. Un
        fichier, lui, est refusé (503), car il circule sans ces avertissements ; <code>partiel=oui</code> le demande
        quand même, et son nom le dit.
      </p>
      <h3>La version</h3>
      <p>
        <code>version=1</code> garantit la question : le jour où elle change, l’adresse répond 410 au lieu d’une autre
        réponse. Chaque réponse porte un <code>ETag</code> : avec <code>If-None-Match</code>, une réponse inchangée
        n’est pas renvoyée (304).
      </p>
      <h3>Pour les programmes</h3>
      <ul>
        <li>
          <a href="/openapi.json">Description OpenAPI 3.1</a> : <code>{origin}/openapi.json</code>
        </li>
        <li>
          <a href="/schema.graphql">Schéma GraphQL publié</a> : <code>{origin}/schema.graphql</code>
        </li>
        <li>
          <a href="/questions.json">Bibliothèque de questions</a> : <code>{origin}/questions.json</code>
        </li>
      </ul>
    </section>
  );
}

function FormatLine({ form, label }: { readonly form: string; readonly label: string }) {
  return (
    <>
      <dt>
        <code>{form}</code>
      </dt>
      <dd>{label}</dd>
    </>
  );
}
