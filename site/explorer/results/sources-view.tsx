import type { GraphQLSchema } from 'graphql';
import { useMemo } from 'react';
import type { Table } from '../../tables/table.js';
import { AskSources } from './ask-sources.js';
import { citedDocuments } from '../../exploration/cited-documents.js';
import { formatDate } from '../../tables/format-value.js';

/** Every document the answer rests on: what to cite when a figure is copied. */
export function SourcesView({ tables, schema }: { tables: readonly Table[]; schema: GraphQLSchema }) {
  const documents = useMemo(() => citedDocuments(tables), [tables]);
  if (documents.length === 0) {
    return (
      <div className="avis">
        <p>
          Cette réponse ne cite aucun document : la requête n’a pas demandé <code>source</code> (ni{' '}
          <code>attestations</code>).
        </p>
        <AskSources schema={schema} />
      </div>
    );
  }
  return (
    <ul className="documents">
      {documents.map((cited) => (
        <li key={`${cited.document} ${cited.title}`} className="carte">
          <h3>
            {cited.document}
            {cited.title && ` — ${cited.title}`}
          </h3>
          <p>{cited.issuers.join(' ; ')}</p>
          {cited.dates.length > 0 && <p>Pièces du {cited.dates.map((date) => formatDate(date)).join(', ')}</p>}
          <p className="discret">Licence : {cited.licences.join(' ; ') || 'non demandée par la requête'}</p>
          <details className="deplier">
            <summary>
              {cited.lines.length} passage{cited.lines.length > 1 ? 's' : ''}
            </summary>
            <p>Lignes {cited.lines.join(' ; ')}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
