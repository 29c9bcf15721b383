import { Absent, Missing } from '../parts/absent.js';
import { Diverges } from '../parts/attested.js';
import { DataTable } from '../parts/data-table.js';
import { Note } from '../parts/note.js';
import { partyName } from '../parts/party.js';
import type { Path } from '../reading/losses.js';
import { useReading } from '../reading/page-reading.js';
import { CafFunding, sharedFunding } from './caf-funding.js';
import type { EquipmentRow } from './equipment-data.js';

/** Every équipement under the collectivity that supports it; what holds for all of them is said once, above. */
export function EquipmentBySupporter({ rows, at }: { rows: readonly EquipmentRow[]; at: Path }) {
  const { meaning } = useReading();
  const shared = sharedFunding(rows);
  return (
    <>
      {shared && (
        <p className="avis">
          Financement de la Caf, pour tous : {shared.regime?.dispositif} <Note of={shared.regime?.source} />
          {shared.amount && (
            <>
              . Montant : <Absent absence={shared.amount} />
            </>
          )}
        </p>
      )}
      <DataTable
        caption="Équipements et services, par collectivité qui les soutient"
        rows={rows}
        groupOf={({ soutien }) => partyName(soutien) ?? 'Soutien non obtenu'}
        columns={[
          {
            header: 'Équipement ou service',
            kind: 'long',
            cell: (row, index) => (
              <>
                {row.libelleImprime ?? row.nom ?? <Missing at={[...at, index, 'libelleImprime']} />}{' '}
                <Note of={row.source} />
              </>
            ),
          },
          { header: 'Type', kind: 'long', cell: ({ type }) => type && meaning('TypeEquipement', type) },
          {
            header: 'Commune du site',
            kind: 'long',
            cell: ({ communeSite, siteHorsSoutien, absences }, index) => (
              <>
                {communeSite?.nom ?? (
                  <Missing at={[...at, index, 'communeSite']} among={absences} field="communeSite" />
                )}
                {siteHorsSoutien && <span className="discret"> (hors de la commune qui soutient)</span>}
              </>
            ),
          },
          ...(shared
            ? []
            : [
                {
                  header: 'Financement de la Caf',
                  kind: 'long' as const,
                  cell: ({ financementCaf }: EquipmentRow, index: number) => (
                    <CafFunding funding={financementCaf} at={[...at, index, 'financementCaf']} />
                  ),
                },
              ]),
          { header: 'Remarques', kind: 'long', cell: (row, index) => <Remarks row={row} at={[...at, index]} /> },
        ]}
      />
    </>
  );
}

function Remarks({ row: { contradictions, remarques }, at }: { row: EquipmentRow; at: Path }) {
  const { losses } = useReading();
  return (
    <>
      {contradictions?.map(({ id, objet }) => (
        <div key={id}>
          <Diverges /> <a href={`#contestation-${id}`}>{objet ?? id}</a>
        </div>
      ))}
      {remarques?.map(({ texte, source }) => (
        <div key={texte}>
          {texte} <Note of={source} />
        </div>
      ))}
      {losses.at([...at, 'contradictions']).length > 0 && <Missing at={[...at, 'contradictions']} />}
    </>
  );
}
