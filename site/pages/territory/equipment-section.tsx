import { Missing } from '../parts/absent.js';
import { DataTable } from '../parts/data-table.js';
import { Note } from '../parts/note.js';
import { partyName } from '../parts/party.js';
import { Section } from '../parts/section.js';
import { figure } from '../reading/figures.js';
import type { Path } from '../reading/losses.js';
import { useReading } from '../reading/page-reading.js';
import { BarChart } from '../charts/bar-chart.js';
import type { ConventionData } from './convention.js';
import { EquipmentBySupporter } from './equipment-by-supporter.js';

export function EquipmentSection({ convention, at }: { convention: ConventionData; at: Path }) {
  const { meaning } = useReading();
  const supported = convention.equipementsSoutenus;
  const place = [...at, 'equipementsSoutenus'];
  const types = supported?.parType ?? [];
  return (
    <Section id="equipements" title="Équipements et services soutenus" reads={[place]}>
      {supported && supported.nombre !== null ? (
        <>
          <p className="chapeau">
            {figure(supported.nombre)} équipements et services, selon l’annexe 2. <Note of={supported.sources} />
          </p>
          <h3>Par type</h3>
          <BarChart
            title="Équipements et services soutenus, par type"
            labels={types.map(({ type }) => short(meaning('TypeEquipement', type)))}
            series={[{ name: 'Équipements', values: types.map(({ nombre }) => nombre) }]}
          />
          <DataTable
            caption={
              <>
                Équipements et services soutenus, par type <Note of={supported.sources} />
              </>
            }
            rows={types}
            columns={[
              { header: 'Type', cell: ({ type }) => meaning('TypeEquipement', type) },
              {
                header: 'Nombre',
                kind: 'nombre',
                cell: ({ nombre, absence }, row) =>
                  nombre === null ? (
                    <Missing at={[...place, 'parType', row, 'nombre']} absence={absence} />
                  ) : (
                    figure(nombre)
                  ),
              },
              {
                header: 'Soutenus par',
                kind: 'long',
                cell: ({ type }) =>
                  [
                    ...new Set(
                      supported.equipements
                        .filter((row) => row.type === type)
                        .map(({ soutien }) => partyName(soutien) ?? 'soutien non obtenu'),
                    ),
                  ].join(', '),
              },
            ]}
          />
          <h3>Par collectivité qui soutient</h3>
          <EquipmentBySupporter rows={supported.equipements} at={[...place, 'equipements']} />
        </>
      ) : (
        <p className="avis vide">
          <Missing at={place} absence={supported?.absence} />
        </p>
      )}
    </Section>
  );
}

/** « Poste de coordination : un service, non un lieu » is too long beside a bar; the table says it whole. */
const short = (meaning: string): string => meaning.split(/ : |, /)[0] ?? meaning;
