import type { ReactNode } from 'react';
import { Layout } from '../layout.js';

export interface MessageProps {
  readonly title: string;
  readonly path: string;
  readonly requestId: string;
  readonly children: ReactNode;
}

/** A page that says why there is no other. */
export function MessagePage({ title, path, requestId, children }: MessageProps) {
  return (
    <Layout title={title} description={title} path={path} requestId={requestId}>
      <h1>{title}</h1>
      {children}
      <p>
        <a className="bouton" href="/">
          Aller à l’accueil
        </a>{' '}
        <a className="bouton second" href="/territoires">
          Chercher un territoire
        </a>
      </p>
    </Layout>
  );
}
