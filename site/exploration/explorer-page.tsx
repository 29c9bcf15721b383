import { Layout } from '../pages/layout.js';
import type { Bundle } from './read-bundle.js';

/** The page around the explorer: the site's own, so that its menu works before, and without, the program. */
export function ExplorerPage({ bundle }: { bundle: Bundle | undefined }) {
  return (
    <Layout
      title="Explorer le graphe"
      description="Interroger le graphe des conventions territoriales globales, voir les réponses en tableaux et en graphiques, et les emporter avec leurs sources."
      path="/explorer"
      scripts={bundle?.scripts}
    >
      {/* After the site's own stylesheet, which React would put last. */}
      {bundle?.styles.map((address) => (
        <link key={address} rel="stylesheet" href={address} />
      ))}
      <h1>Explorer le graphe</h1>
      <div id="explorateur">
        {bundle ? (
          <p role="status">L’explorateur se charge…</p>
        ) : (
          <p>L’explorateur n’est pas assemblé sur ce serveur.</p>
        )}
      </div>
      <noscript>
        <p>
          L’explorateur a besoin de JavaScript. Sans lui, les mêmes questions se posent par leurs adresses : voir{' '}
          <a href="/api">l’API</a>.
        </p>
      </noscript>
    </Layout>
  );
}
