import { Note } from '../parts/note.js';
import { Section } from '../parts/section.js';
import type { Path } from '../reading/losses.js';
import { useReading } from '../reading/page-reading.js';
import type { ContradictionData } from './contradiction-data.js';

const gravities = ['HAUTE', 'CONFIDENTIALITE', 'MOYENNE', 'BASSE'];
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const rank = ({ gravite }: ContradictionData): number => gravities.indexOf(gravite ?? '');

/** What the register knows to be contested: every position, and who holds it. */
export function ContradictionsSection({
  contradictions,
  reads,
}: {
  contradictions: readonly ContradictionData[];
  reads: readonly Path[];
}) {
  const { meaning } = useReading();
  const distinct = [...new Map(contradictions.map((one) => [one.id, one])).values()];
  return (
    <Section id="contestations" title="Ce que les documents contredisent" reads={reads}>
      {distinct.length === 0 ? (
        <p>Le registre ne relève rien sur ce territoire.</p>
      ) : (
        <p>
          Le registre relève {distinct.length > 1 ? `${distinct.length} points` : 'un point'}. Rien n’est tranché :
          chaque version est donnée avec son passage.
        </p>
      )}
      {distinct
        .sort((one, other) => rank(one) - rank(other))
        .map(({ id, objet, gravite, nature, commentaire, positions }) => (
          <article key={id} className="carte contestation" id={`contestation-${id}`}>
            <h3>{objet ?? id}</h3>
            <p className="discret">
              {id}
              {nature && ` · ${meaning('NatureContradiction', nature)}`}
              {gravite && ` · effet : ${lower(meaning('GraviteContradiction', gravite))}`}
            </p>
            <ul>
              {positions?.map(({ valeur, contexte, source }, index) => (
                <li key={index}>
                  <strong>{valeur}</strong>
                  {contexte && ` — ${contexte}`} <Note of={source} />
                </li>
              ))}
            </ul>
            {commentaire && <p>{commentaire}</p>}
          </article>
        ))}
    </Section>
  );
}
