import { STATUS_CODES } from 'node:http';
import { Layout } from '../pages/layout.js';
import type { Refusal } from './refusal.js';

const titles: Readonly<Record<number, string>> = {
  400: 'Cette demande ne peut pas être lue',
  404: 'Cette question n’existe pas',
  406: 'Cette forme de réponse n’est pas servie',
  409: 'Cette version n’existe pas encore',
  410: 'Cette version n’est plus servie',
  503: 'Une partie des données manque',
};

export function RefusalPage({ refusal, path }: { readonly refusal: Refusal; readonly path: string }) {
  const title = titles[refusal.status] ?? STATUS_CODES[refusal.status] ?? 'Demande refusée';
  const problems = refusal.details.problems?.map(({ message }) => message) ?? [refusal.message];
  return (
    <Layout title={title} description={refusal.message} path={path}>
      <h1>{title}</h1>
      <div className="avis panne">
        {problems.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      <p>
        <a href="/api">Toutes les questions et leurs paramètres</a>
      </p>
    </Layout>
  );
}
