import { Missing } from '../parts/absent.js';
import { DataTable } from '../parts/data-table.js';
import { Note } from '../parts/note.js';
import { Section } from '../parts/section.js';
import { dateOf } from '../reading/figures.js';
import type { Path } from '../reading/losses.js';
import type { AgreementsProps } from './agreements-section.js';
import { responsible } from './responsible.js';

/** What is due in the coming year, and what the agreements announce without a date that could be worked out. */
export function ObligationsSection({ departments, at, isOwn, day, horizon }: AgreementsProps & { horizon: string }) {
  const missing = (departments ?? []).flatMap(({ obligations }) => obligations?.partenairesManquants ?? []);
  const reads: Path[] = departments ? departments.map((_, index) => [...at, index, 'obligations']) : [at];
  return (
    <Section id="obligations" title="Obligations de l’année qui vient" reads={reads} alsoMissing={missing}>
      {!departments && (
        <p>
          <Missing at={at} />
        </p>
      )}
      {departments?.map(({ code, obligations }, index) => {
        if (!obligations)
          return (
            <p key={code}>
              <Missing at={[...at, index, 'obligations']} />
            </p>
          );
        const due = [...obligations.obligations].sort(
          (one, other) => Number(isOwn(other.accord)) - Number(isOwn(one.accord)),
        );
        const undated = obligations.sansObligation.filter(({ accord }) => isOwn(accord));
        return (
          <div key={code}>
            {due.length === 0 && <p>Aucune échéance calculable d’ici là.</p>}
            {due.length > 0 && (
              <DataTable
                caption={`Du ${dateOf(day)} au ${dateOf(horizon)}`}
                rows={due}
                columns={[
                  {
                    header: 'Ce qui est dû',
                    kind: 'long',
                    cell: ({ libelle, accord, source }) => (
                      <>
                        {libelle} {isOwn(accord) && <span className="marque-etat partenaire">Ce territoire</span>}{' '}
                        <Note of={source} />
                      </>
                    ),
                  },
                  {
                    header: 'Quand',
                    kind: 'long',
                    cell: ({ debut, fin }) =>
                      debut === fin ? `Le ${dateOf(fin)}` : `Du ${dateOf(debut)} au ${dateOf(fin)}`,
                  },
                  {
                    header: 'Par qui',
                    kind: 'long',
                    cell: ({ responsables }) => responsables.map(responsible).join(', '),
                  },
                  { header: 'Règle', kind: 'long', cell: ({ regle }) => regle },
                ]}
              />
            )}
            {undated.length > 0 && (
              <>
                <h3>Sans échéance calculable</h3>
                <ul>
                  {undated.map(({ libelle, raison, source }, place) => (
                    <li key={place}>
                      {libelle} — <span className="absence">{raison}</span> <Note of={source} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        );
      })}
    </Section>
  );
}
