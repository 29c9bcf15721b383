import type { ReactNode } from 'react';
import { Missing } from '../parts/absent.js';
import { DataTable } from '../parts/data-table.js';
import { Note } from '../parts/note.js';
import { partyName } from '../parts/party.js';
import { count } from '../reading/figures.js';
import type { Path } from '../reading/losses.js';
import { useReading } from '../reading/page-reading.js';
import type { Share, SheetRow } from './plan-data.js';

const states: Readonly<Record<string, readonly [label: string, mark: string]>> = {
  RENSEIGNEE: ['Renseignée', 'bon'],
  VIERGE: ['Vierge', ''],
};

/** How far the plan is informed: sheets joined to it, those that were filled in, and who does what in each. */
export function PlanSheets({ sheets, actions, at }: { sheets: readonly SheetRow[]; actions: number | null; at: Path }) {
  const filled = sheets.filter(({ fiche }) => fiche?.etat === 'RENSEIGNEE').length;
  const blank = sheets.filter(({ fiche }) => fiche?.etat === 'VIERGE').length;
  const unknown = sheets.length - filled - blank;
  return (
    <>
      <h3>Avancement de l’information</h3>
      {sheets.length === 0 ? (
        <p className="avis vide">
          <span className="marque-etat">Absent des documents</span> Aucune fiche action n’est jointe à ce plan.
        </p>
      ) : (
        <>
          <p>
            {count(sheets.length, 'fiche action jointe', 'fiches action jointes')}
            {actions !== null && ` pour ${count(actions, 'action')}`} : {count(filled, 'renseignée')},{' '}
            {count(blank, 'vierge')}
            {unknown > 0 && ` et ${unknown} dont l’état n’a pas été obtenu`}. Les documents ne disent pas si les actions
            sont réalisées : l’avancement montré est celui de l’information.
          </p>
          <progress className="avancement" max={sheets.length} value={filled} aria-label="Fiches renseignées" />
          <DataTable
            caption="Fiches action et part de chaque partenaire"
            rows={sheets}
            columns={[
              {
                header: 'Fiche',
                kind: 'long',
                cell: ({ numero, intitule, source }) => (
                  <>
                    {numero}. {intitule} <Note of={source} />
                  </>
                ),
              },
              { header: 'État', cell: ({ fiche }, row) => state(fiche?.etat, [...at, row, 'fiche', 'etat']) },
              {
                header: 'Pilotes',
                kind: 'long',
                cell: ({ fiche }, row) =>
                  fiche?.pilotes?.length ? (
                    fiche.pilotes.map((party) => partyName(party) ?? 'une partie non obtenue').join(', ')
                  ) : (
                    <Missing at={[...at, row, 'fiche', 'pilotes']} among={fiche?.absences} field="pilotes" />
                  ),
              },
              { header: 'La Caf', kind: 'long', cell: part('contributionCaf', 'RoleCaf', at) },
              { header: 'Le Département', kind: 'long', cell: part('contributionDepartement', 'RoleDepartement', at) },
              { header: 'La MSA', kind: 'long', cell: part('contributionMsa', 'RoleMsa', at) },
            ]}
          />
        </>
      )}
    </>
  );
}

function state(etat: string | null | undefined, at: Path): ReactNode {
  if (!etat) return <Missing at={at} />;
  const [label, mark] = states[etat] ?? [etat, ''];
  return <span className={`marque-etat ${mark}`}>{label}</span>;
}

type SharedField = 'contributionCaf' | 'contributionDepartement' | 'contributionMsa';

const part = (field: SharedField, type: string, at: Path) => (sheet: SheetRow, row: number) => (
  <Part share={sheet.fiche?.[field]} type={type} at={[...at, row, 'fiche', field]} />
);

function Part({ share, type, at }: { share: Share | null | undefined; type: string; at: Path }) {
  const { meaning } = useReading();
  if (!share) return <Missing at={at} />;
  if (share.absence) return <Missing at={at} absence={share.absence} />;
  return (
    <>
      <strong>{meaning(type, share.role)}</strong>
      {share.resume && ` — ${share.resume}`} <Note of={share.source} />
    </>
  );
}
