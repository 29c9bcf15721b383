import { Missing } from '../parts/absent.js';
import { Note } from '../parts/note.js';
import { Section } from '../parts/section.js';
import type { Path } from '../reading/losses.js';
import type { LocalData } from './local-data.js';

/** What the Département observes on the territory, and where it receives. */
export function LocalSection({ local, at }: { local: LocalData | null; at: Path }) {
  const observed = local?.constatsDepartement;
  const houses = local?.maisonsSolidarite;
  if (local && observed?.length === 0 && houses?.length === 0) return null;
  return (
    <Section
      id="constats"
      title="Ce que le Département observe"
      reads={[
        [...at, 'constatsDepartement'],
        [...at, 'maisonsSolidarite'],
      ]}
    >
      {!observed && (
        <p>
          <Missing at={[...at, 'constatsDepartement']} />
        </p>
      )}
      {observed?.length ? (
        <dl className="faits">
          {observed.map(({ theme, resume, source }) => (
            <div key={theme} className="fait">
              <dt>{theme}</dt>
              <dd>
                {resume} <Note of={source} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {houses?.length ? (
        <>
          <h3>Maisons des solidarités</h3>
          <ul>
            {houses.map(({ nom, place, source }) => (
              <li key={nom}>
                {nom}
                {place && ` : ${place}`} <Note of={source} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
