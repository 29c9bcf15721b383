import { Missing } from '../parts/absent.js';
import { DataTable } from '../parts/data-table.js';
import { Note } from '../parts/note.js';
import { Section } from '../parts/section.js';
import { figure } from '../reading/figures.js';
import type { EquipmentData } from './equipment-data.js';
import type { CommuneRow } from './territory-question.js';

export interface CommunesProps {
  readonly communes: readonly CommuneRow[] | undefined;
  /** What the annexe lists: without one, the column would only repeat its absence. */
  readonly equipment: EquipmentData['equipementsSoutenus'] | undefined;
}

export function CommunesSection({ communes, equipment }: CommunesProps) {
  const at = ['epci', 'communes'];
  return (
    <Section id="communes" title="Communes" reads={[at]}>
      {communes ? (
        <DataTable
          caption={`Communes du territoire : ${figure(communes.length)}`}
          rows={communes}
          rowId={({ codeInsee }) => `commune-${codeInsee}`}
          columns={[
            {
              header: 'Commune',
              cell: ({ nom, codeInsee, source }) => (
                <>
                  {nom ?? codeInsee} <Note of={source} />
                </>
              ),
            },
            { header: 'Code Insee', cell: ({ codeInsee }) => codeInsee },
            {
              header: 'Population municipale (habitants)',
              kind: 'nombre',
              cell: ({ population }, row) =>
                population === null ? <Missing at={[...at, 'edges', row, 'node', 'population']} /> : figure(population),
            },
            ...(equipment?.equipements.length
              ? [
                  {
                    header: 'Équipements et services qu’elle soutient',
                    kind: 'nombre' as const,
                    cell: ({ equipementsSoutenus }: CommuneRow, row: number) =>
                      equipementsSoutenus?.nombre === null || equipementsSoutenus?.nombre === undefined ? (
                        <Missing at={[...at, 'edges', row, 'node', 'equipementsSoutenus']} />
                      ) : (
                        <>
                          {equipementsSoutenus.nombre} <Note of={equipment.sources} />
                        </>
                      ),
                  },
                ]
              : []),
          ]}
        />
      ) : (
        <p>
          <Missing at={at} />
        </p>
      )}
    </Section>
  );
}
