import { Missing } from '../parts/absent.js';
import { Attested, Diverges } from '../parts/attested.js';
import { Note } from '../parts/note.js';
import { partyName } from '../parts/party.js';
import { count, figure } from '../reading/figures.js';
import type { Source } from '../reading/notes.js';
import type { Path } from '../reading/losses.js';
import { useReading } from '../reading/page-reading.js';
import type { ConventionData } from './convention.js';

export interface SignatoryCommunesProps {
  readonly convention: ConventionData;
  readonly at: Path;
  /** Where the territory's communes are counted. */
  readonly reference: Source | null | undefined;
}

/** How many communes sign, as announced, as listed, and as the reference counts the territory. */
export function SignatoryCommunes({ convention, at, reference }: SignatoryCommunesProps) {
  const { meaning } = useReading();
  const { communesSignataires: communes, soutiensNonSignataires: others } = convention;
  const place = [...at, 'communesSignataires'];
  return (
    <>
      <h3>Les communes signataires {communes?.concordance === 'DIVERGENT' && <Diverges />}</h3>
      {communes ? (
        <>
          <dl className="faits">
            <dt>Annoncées</dt>
            <dd>
              <Attested value={communes.annonce} at={[...place, 'annonce']} write={figure} />
            </dd>
            <dt>Nommées</dt>
            <dd>
              {communes.nombreCitees === null ? (
                <Missing at={[...place, 'nombreCitees']} absence={communes.absence} />
              ) : (
                <>
                  {communes.nombreCitees} <Note of={communes.source} />
                </>
              )}
            </dd>
            <dt>Communes du territoire aujourd’hui</dt>
            <dd>
              {communes.nombreMembres} <Note of={reference} />
            </dd>
            {communes.citees.length > 0 && communes.manquantes.length > 0 && (
              <>
                <dt>Du territoire, mais non nommées</dt>
                <dd>{communes.manquantes.map(({ nom, codeInsee }) => nom ?? codeInsee).join(', ')}</dd>
              </>
            )}
          </dl>
          {communes.citees.length > 0 && (
            <details className="deplier">
              <summary>{count(communes.citees.length, 'commune nommée', 'communes nommées')}</summary>
              <p>{communes.citees.map(({ libelleImprime }) => libelleImprime).join(', ')}.</p>
            </details>
          )}
          {communes.remarques.map(({ texte, source }) => (
            <p key={texte} className="avis diverge">
              {texte} <Note of={source} />
            </p>
          ))}
        </>
      ) : (
        <p>
          <Missing at={place} />
        </p>
      )}
      {others?.length ? (
        <>
          <h3>Soutiennent des équipements sans être nommées parmi les signataires</h3>
          <ul>
            {others.map(({ collectivite, equipements }, index) => (
              <li key={index}>
                {partyName(collectivite) ?? <Missing at={[...at, 'soutiensNonSignataires', index, 'collectivite']} />} :{' '}
                {equipements.map(({ type }) => (type ? meaning('TypeEquipement', type) : 'type inconnu')).join(' ; ')}.{' '}
                <Note of={equipements.map(({ source }) => source)} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
