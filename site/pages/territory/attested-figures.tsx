import { Absent } from '../parts/absent.js';
import { Note } from '../parts/note.js';
import { figure } from '../reading/figures.js';
import { useReading } from '../reading/page-reading.js';
import { capital, partnerName } from '../reading/partner-names.js';
import type { ReadSeries } from './read-series.js';

/** Each attestation of one indicator: the figure, its period, who says it, and what exactly is counted. */
export function AttestedFigures({ of: { attestations } }: { of: ReadSeries }) {
  const { meaning } = useReading();
  return (
    <ul className="serre">
      {attestations.map(({ valeur, unite, periode, attestePar, statut, champ, absence, source }, index) => (
        <li key={index}>
          {valeur === null ? (
            absence && <Absent absence={absence} />
          ) : (
            <strong>
              {figure(valeur)} {unite}
            </strong>
          )}{' '}
          — {capital(partnerName(attestePar))}, {periode}{' '}
          {valeur !== null && statut !== 'DIFFUSABLE' && (
            <span className="marque-etat">{meaning('StatutObservation', statut)}</span>
          )}{' '}
          <Note of={source} />
          <div className="discret">{champ}</div>
        </li>
      ))}
    </ul>
  );
}
