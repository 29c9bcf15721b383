import { Missing } from '../parts/absent.js';
import { DataTable } from '../parts/data-table.js';
import { Note } from '../parts/note.js';
import { Section } from '../parts/section.js';
import { dateOf } from '../reading/figures.js';
import type { Path } from '../reading/losses.js';
import { useReading } from '../reading/page-reading.js';
import { capital, partnerName } from '../reading/partner-names.js';
import type { AgreementRow, DepartmentData } from './agreements-data.js';

export interface AgreementsProps {
  readonly departments: readonly DepartmentData[] | null;
  readonly at: Path;
  readonly day: string;
  /** Ids of this territory's own CTG and amendments: they come first. */
  readonly isOwn: (agreement: string) => boolean;
}

/** The agreements that bind or frame the territory today, across the département. */
export function AgreementsSection({ departments, at, day, isOwn }: AgreementsProps) {
  const missing = (departments ?? []).flatMap(({ accords }) => accords?.partenairesManquants ?? []);
  const reads = (departments ?? [null]).map((_, index) => (departments ? [...at, index, 'accords'] : at));
  return (
    <Section id="accords" title="Accords" reads={reads} alsoMissing={missing}>
      {!departments && (
        <p>
          <Missing at={at} />
        </p>
      )}
      {departments?.map(({ code, nom, accords }, index) => (
        <div key={code}>
          {accords ? (
            <>
              <Agreements
                caption={`En vigueur le ${dateOf(day)} — Département ${nom ?? code}`}
                rows={accords.enVigueur}
                isOwn={isOwn}
              />
              <Agreements caption="Sans date suffisante pour conclure" rows={accords.indetermines} isOwn={isOwn} />
              <Agreements caption="Échus" rows={accords.echus} isOwn={isOwn} />
            </>
          ) : (
            <p>
              <Missing at={[...at, index, 'accords']} />
            </p>
          )}
        </div>
      ))}
    </Section>
  );
}

function Agreements({
  caption,
  rows,
  isOwn,
}: {
  caption: string;
  rows: readonly AgreementRow[];
  isOwn: (id: string) => boolean;
}) {
  const { meaning } = useReading();
  if (rows.length === 0) return null;
  const sorted = [...rows].sort((one, other) => Number(isOwn(other.id)) - Number(isOwn(one.id)));
  return (
    <DataTable
      caption={caption}
      rows={sorted}
      columns={[
        {
          header: 'Accord',
          kind: 'long',
          cell: ({ id, titre, source }) => (
            <>
              {titre} {isOwn(id) && <span className="marque-etat partenaire">Ce territoire</span>} <Note of={source} />
            </>
          ),
        },
        { header: 'Forme', cell: ({ nature }) => meaning('NatureAccord', nature) },
        { header: 'Apporté par', cell: ({ apportePar }) => capital(partnerName(apportePar)) },
        {
          header: 'Effet',
          cell: ({ effet }) => (effet ? dateOf(effet) : <span className="absence">Aucun jour écrit</span>),
        },
        { header: 'Fin', cell: ({ fin }) => (fin ? dateOf(fin) : <span className="absence">Aucun terme écrit</span>) },
        { header: 'Durée, selon les documents', kind: 'long', cell: ({ duree }) => duree },
      ]}
    />
  );
}
