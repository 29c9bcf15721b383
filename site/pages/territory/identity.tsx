import { figure } from '../reading/figures.js';
import { useReading } from '../reading/page-reading.js';
import { Missing } from '../parts/absent.js';
import { Note } from '../parts/note.js';
import type { EpciData } from './territory-question.js';

/** What the national reference says of the intercommunality. */
export function Identity({ epci }: { epci: EpciData | null }) {
  const { meaning } = useReading();
  const said = (value: number | null | undefined, field: string) =>
    value === null || value === undefined ? (
      <Missing at={['epci', field]} />
    ) : (
      <>
        {figure(value)} <Note of={epci?.source} />
      </>
    );
  return (
    <dl className="chiffres">
      <div>
        <dt>Forme</dt>
        <dd className="mot">
          {epci?.nature ? meaning('NatureEpci', epci.nature) : <Missing at={['epci', 'nature']} />}
        </dd>
      </div>
      <div>
        <dt>Communes</dt>
        <dd>{said(epci?.nombreCommunes, 'nombreCommunes')}</dd>
      </div>
      <div>
        <dt>Population municipale (habitants)</dt>
        <dd>{said(epci?.populationMunicipale, 'populationMunicipale')}</dd>
      </div>
      <div>
        <dt>Population totale (habitants)</dt>
        <dd>{said(epci?.populationTotale, 'populationTotale')}</dd>
      </div>
    </dl>
  );
}
