import { Missing } from '../parts/absent.js';
import { Note } from '../parts/note.js';
import { Section } from '../parts/section.js';
import type { Path } from '../reading/losses.js';
import type { ConventionData } from './convention.js';

/** Earlier conventions, of which the documents say little. */
export function OtherConventions({ others }: { others: readonly { data: ConventionData; at: Path }[] }) {
  if (others.length === 0) return null;
  return (
    <>
      <h3>Autres conventions de ce territoire</h3>
      <ul>
        {others.map(({ data, at }) => (
          <li key={data.id}>
            {data.titre ?? <Missing at={[...at, 'titre']} />} — {data.duree ?? <Missing at={[...at, 'duree']} />}{' '}
            <Note of={data.source} />
          </li>
        ))}
      </ul>
    </>
  );
}

const absent = [
  'qui a signé, et quand',
  'les équipements et services soutenus (annexe 2 d’un avenant)',
  'le plan d’actions et ses fiches',
  'les comités, les accords et les obligations',
];

/** A territory without a CTG in the documents: what is missing is listed, with its reason. */
export function WithoutConvention({ isKnown }: { isKnown: boolean }) {
  return (
    <Section id="convention" title="La convention" reads={[['conventionsTerritoriales']]}>
      {isKnown ? (
        <div className="avis vide">
          <p>
            <span className="marque-etat">Absent des documents</span> Les documents lus ne citent aucune convention
            territoriale globale de ce territoire. Cela ne veut pas dire qu’il n’en a pas ; les documents lus ne sont
            qu’une partie de ce qui existe. Sont donc inconnus ici :
          </p>
          <ul>
            {absent.map((what) => (
              <li key={what}>{what} ;</li>
            ))}
          </ul>
        </div>
      ) : (
        <p>
          <Missing at={['conventionsTerritoriales']} />
        </p>
      )}
    </Section>
  );
}
