import type { ReactNode } from 'react';

/** What every page of the site stands in: other rooms give it their title and their content. */
export interface LayoutProps {
  /** Before « — graphe-ctg »; the page's own name, as people look for it among their tabs. */
  readonly title: string;
  /** One sentence, for search engines and shared links. */
  readonly description: string;
  /** The address of the page, so that the menu shows where the reader is. */
  readonly path: string;
  /** Shown at the bottom: who reports a mistake quotes it, and it is found in the log. */
  readonly requestId?: string;
  /** For a program of its own (the explorer, a chart): addresses on this very host. */
  readonly scripts?: readonly string[];
  readonly children: ReactNode;
}

const menu = [
  ['/', 'Accueil'],
  ['/territoires', 'Territoires'],
  ['/comparer', 'Comparer'],
  ['/explorer', 'Explorer'],
  ['/api', 'API'],
] as const;

const isHere = (address: string, path: string): boolean =>
  address === path || (address !== '/' && path.startsWith(`${address}/`));

export function Layout({ title, description, path, requestId, scripts = [], children }: LayoutProps) {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} — graphe-ctg`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="/site.css" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {scripts.map((address) => (
          <script key={address} type="module" src={address} />
        ))}
      </head>
      <body>
        <a className="evitement" href="#contenu">
          Aller au contenu
        </a>
        <header className="entete">
          <div className="cadre">
            <a className="marque" href="/" aria-current={path === '/' ? 'page' : undefined}>
              <span className="marque-nom">graphe-ctg</span>
              <span className="marque-devise">les conventions territoriales globales, sources à l’appui</span>
            </a>
            <nav aria-label="Menu principal">
              <ul className="menu">
                {menu.map(([address, label]) => (
                  <li key={address}>
                    <a href={address} aria-current={isHere(address, path) ? 'page' : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="contenu" className="cadre" tabIndex={-1}>
          {children}
        </main>
        <Footer requestId={requestId} />
      </body>
    </html>
  );
}

function Footer({ requestId }: { requestId?: string }) {
  return (
    <footer className="pied">
      <div className="cadre">
        <p>
          Chaque donnée garde la licence du document où elle a été lue ; cette licence est écrite auprès de la source.
          Découpage administratif : Insee et DGCL, Licence Ouverte 2.0. Code du site : licence MIT.
        </p>
        <p>
          Ce que les documents ne disent pas n’est pas deviné : la raison du vide est écrite. Ce qu’ils contredisent
          n’est pas tranché : chaque version est montrée.
        </p>
        {requestId && (
          <p className="discret">
            Référence de cette page, à citer pour signaler une erreur : <code>{requestId}</code>
          </p>
        )}
      </div>
    </footer>
  );
}
