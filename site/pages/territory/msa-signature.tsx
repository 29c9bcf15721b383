import { Missing } from '../parts/absent.js';
import { Diverges } from '../parts/attested.js';
import { Note } from '../parts/note.js';
import type { Path } from '../reading/losses.js';
import type { ConventionData } from './convention.js';

/** Whether the MSA signs, and every passage that names it or should have. */
export function MsaSignature({ convention, at }: { convention: ConventionData; at: Path }) {
  const msa = convention.engagementMsa;
  const place = [...at, 'engagementMsa'];
  return (
    <>
      <h3>La MSA {msa?.concordance === 'DIVERGENT' && <Diverges />}</h3>
      {msa && msa.signataire !== null ? (
        <p>
          {msa.signataire ? 'Elle signe' : 'Elle ne signe pas'}. <Note of={msa.source} />
        </p>
      ) : (
        <p>
          <Missing at={[...place, 'signataire']} absence={msa?.absence} />
        </p>
      )}
      {msa?.presences?.length ? (
        <ul>
          {msa.presences.map(({ nommee, contexte, source }, index) => (
            <li key={index}>
              <strong>{nommee ? 'Nommée' : 'Non nommée'}</strong> — {contexte} <Note of={source} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
