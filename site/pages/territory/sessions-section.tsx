import { Missing } from '../parts/absent.js';
import { DataTable } from '../parts/data-table.js';
import { Note } from '../parts/note.js';
import { Section } from '../parts/section.js';
import { dayOf } from '../reading/figures.js';
import { useReading } from '../reading/page-reading.js';
import type { SessionRow } from './local-data.js';

/** Where families are received, and when next: worked out from the printed rule, or refused with its reason. */
export function SessionsSection({ sessions }: { sessions: readonly SessionRow[] | null }) {
  const { meaning } = useReading();
  const at = ['permanences'];
  return (
    <Section id="permanences" title="Permanences et ateliers" reads={[at]}>
      {!sessions && (
        <p>
          <Missing at={at} />
        </p>
      )}
      {sessions?.length === 0 && (
        <p className="avis vide">
          <span className="marque-etat">Absent des documents</span> Aucune permanence n’est décrite sur ce territoire.
        </p>
      )}
      {sessions?.length ? (
        <DataTable
          caption="Permanences, ateliers et leurs prochaines dates"
          rows={sessions}
          columns={[
            {
              header: 'Permanence',
              kind: 'long',
              cell: ({ intitule, source }) => (
                <>
                  {intitule} <Note of={source} />
                </>
              ),
            },
            {
              header: 'Nature',
              kind: 'long',
              cell: ({ nature, service }) =>
                [nature && meaning('NaturePermanence', nature), service].filter(Boolean).join(' — '),
            },
            {
              header: 'Lieu',
              kind: 'long',
              cell: ({ lieu, commune, absences }, row) => (
                <>
                  {commune && (commune.nom ?? <Missing at={[...at, row, 'commune', 'nom']} />)}
                  {lieu ? (
                    `${commune?.nom ? ', ' : ''}${lieu}`
                  ) : (
                    <div>
                      <Missing at={[...at, row, 'lieu']} among={absences} field="lieu" />
                    </div>
                  )}
                </>
              ),
            },
            {
              header: 'Rythme imprimé',
              kind: 'long',
              cell: ({ recurrence, absences }, row) =>
                recurrence?.texteImprime ?? (
                  <Missing at={[...at, row, 'recurrence']} among={absences} field="recurrence" />
                ),
            },
            {
              header: 'Prochaines dates',
              kind: 'long',
              cell: (session, row) => <NextDates session={session} row={row} />,
            },
          ]}
        />
      ) : null}
    </Section>
  );
}

function NextDates({
  session: { prochainesDates: next, priseRendezVous: booking },
  row,
}: {
  session: SessionRow;
  row: number;
}) {
  return (
    <>
      {next?.dates.length ? (
        <ul className="serre">
          {next.dates.map((date) => (
            <li key={date}>
              <time dateTime={date}>{dayOf(date)}</time>
            </li>
          ))}
        </ul>
      ) : (
        <Missing at={['permanences', row, 'prochainesDates']} absence={next?.refus} />
      )}
      {next?.precautions.map((caution) => (
        <div key={caution} className="discret">
          {caution}
        </div>
      ))}
      {booking && (
        <div>
          Rendez-vous : {booking.telephone}, {booking.site} <Note of={booking.source} />
        </div>
      )}
    </>
  );
}
