import { Missing } from '../parts/absent.js';
import { Diverges } from '../parts/attested.js';
import { DataTable } from '../parts/data-table.js';
import { Section } from '../parts/section.js';
import type { Path } from '../reading/losses.js';
import { AttestedFigures } from './attested-figures.js';
import { FiguresChart } from './figures-chart.js';
import type { ReadSeries } from './read-series.js';

export interface FiguresProps {
  readonly series: readonly ReadSeries[];
  readonly reads: readonly Path[];
}

/** Indicators side by side, each with everyone who attests it: never averaged, never picked in silence. */
export function FiguresSection({ series, reads }: FiguresProps) {
  const attested = series.filter(({ attestations }) => attestations.length > 0);
  const silent = series.filter(({ attestations, lostAt }) => attestations.length === 0 && !lostAt);
  const lost = series.filter(({ attestations, lostAt }) => attestations.length === 0 && lostAt);
  const missing = series.flatMap(({ missingPartners }) => missingPartners);
  return (
    <Section id="indicateurs" title="Indicateurs" reads={reads} alsoMissing={missing}>
      {attested.length === 0 && (
        <p className="avis vide">
          <span className="marque-etat">Absent des documents</span> Aucun partenaire n’atteste de chiffre sur ce
          territoire.
        </p>
      )}
      <FiguresChart series={attested} />
      {attested.length > 0 && (
        <DataTable
          caption="Indicateurs, et qui les atteste"
          rows={attested}
          columns={[
            {
              header: 'Indicateur',
              kind: 'long',
              cell: ({ label, unit }) => (
                <>
                  {label} {unit && <span className="discret">({unit})</span>}
                </>
              ),
            },
            {
              header: 'Accord',
              cell: ({ agreement, contradictions }) => (
                <>
                  <Agreement of={agreement} />
                  {contradictions.map(({ id, objet }) => (
                    <div key={id}>
                      <a href={`#contestation-${id}`}>{objet ?? id}</a>
                    </div>
                  ))}
                </>
              ),
            },
            { header: 'Valeur, période, ce qui est compté', kind: 'long', cell: (one) => <AttestedFigures of={one} /> },
          ]}
        />
      )}
      {lost.length > 0 && (
        <p>
          {lost.map(({ label }) => label).join(', ')} : <Missing at={lost[0]?.lostAt ?? []} />
        </p>
      )}
      {silent.length > 0 && attested.length > 0 && (
        <details className="deplier">
          <summary>Ce que personne n’atteste ici ({silent.length} indicateurs)</summary>
          <p>
            <span className="marque-etat">Absent des documents</span> {silent.map(({ label }) => label).join(', ')}.
          </p>
        </details>
      )}
    </Section>
  );
}

function Agreement({ of }: { of: ReadSeries['agreement'] }) {
  if (of === 'contesté') return <Diverges />;
  if (of === 'incomplet') return <span className="marque-etat panne">Incomplet</span>;
  return of;
}
