import { Layout } from '../layout.js';
import { MissingAtTop } from '../parts/missing-at-top.js';
import { SourcesList } from '../parts/sources-list.js';
import type { ComparedRow } from './comparable.js';
import { ComparisonForm, type Choice } from './comparison-form.js';
import { ComparisonTable } from './comparison-table.js';

export interface ComparisonProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly Choice[];
  readonly rows: readonly ComparedRow[];
  /** What was asked for and cannot be shown, in a sentence each. */
  readonly remarks: readonly string[];
  readonly requestId: string;
}

export function ComparisonPage({ choices, chosen, rows, remarks, requestId }: ComparisonProps) {
  const names = chosen.map(({ siren, nom }) => nom ?? siren);
  return (
    <Layout
      title={names.length > 1 ? `Comparer : ${names.join(', ')}` : 'Comparer des territoires'}
      description="Plusieurs territoires côte à côte : seulement les chiffres comparables, et la raison quand ils ne le sont pas."
      path="/comparer"
      requestId={requestId}
    >
      <h1>Comparer des territoires</h1>
      <p className="chapeau">
        Deux chiffres ne sont mis côte à côte que s’ils sont connus, non contestés et de même nature. Les autres sont
        nommés, avec la raison.
      </p>
      <MissingAtTop />
      {remarks.map((remark) => (
        <p key={remark} className="avis vide">
          {remark}
        </p>
      ))}
      <ComparisonForm choices={choices} chosen={chosen.map(({ siren }) => siren)} />
      {chosen.length === 1 && <p>Choisissez au moins un deuxième territoire.</p>}
      {chosen.length > 1 && (
        <>
          <ul>
            {chosen.map(({ siren, nom }) => (
              <li key={siren}>
                <a href={`/territoires/${siren}`}>{nom ?? siren}</a>
              </li>
            ))}
          </ul>
          <ComparisonTable rows={rows} names={names} />
          <SourcesList />
        </>
      )}
    </Layout>
  );
}
