import type { ReactNode } from 'react';
import { Missing } from '../parts/absent.js';
import { Attested } from '../parts/attested.js';
import { Note } from '../parts/note.js';
import { Section } from '../parts/section.js';
import { dateOf } from '../reading/figures.js';
import type { Path } from '../reading/losses.js';
import { useReading } from '../reading/page-reading.js';
import type { AmendmentData, ConventionData } from './convention.js';

/** The CTG itself: its title, its term, the date of its signature and what amended it. */
export function AgreementSection({ convention, at }: { convention: ConventionData; at: Path }) {
  const { titre, source, texteDisponible, duree, absences, dateSignature, avenants } = convention;
  const reads = ['titre', 'effet', 'fin', 'duree', 'dateSignature', 'avenants'].map((field) => [...at, field]);
  return (
    <Section id="convention" title="La convention" reads={reads} alsoMissing={convention.partenairesManquants ?? []}>
      <p className="chapeau">
        {titre ?? <Missing at={[...at, 'titre']} />} <Note of={source} />
      </p>
      <dl className="faits">
        <dt>Prend effet</dt>
        <dd>
          {convention.effet ? (
            <>
              {dateOf(convention.effet)} <Note of={source} />
            </>
          ) : (
            <Missing at={[...at, 'effet']} among={absences} field="effet" />
          )}
        </dd>
        <dt>Prend fin</dt>
        <dd>
          {convention.fin ? dateOf(convention.fin) : <Missing at={[...at, 'fin']} among={absences} field="fin" />}
        </dd>
        <dt>Durée, selon les documents</dt>
        <dd>{duree ?? <Missing at={[...at, 'duree']} among={absences} field="duree" />}</dd>
        <dt>Date de signature</dt>
        <dd>
          <Attested value={dateSignature} at={[...at, 'dateSignature']} write={dateOf} />
        </dd>
        <dt>Texte</dt>
        <dd>{text(texteDisponible, at)}</dd>
      </dl>
      {avenants?.map((amendment, index) => (
        <Amendment key={amendment.id} amendment={amendment} at={[...at, 'avenants', index]} />
      ))}
    </Section>
  );
}

const text = (available: boolean | null, at: Path): ReactNode => {
  if (available === null) return <Missing at={[...at, 'texteDisponible']} />;
  return available
    ? 'Dans les documents lus.'
    : 'Absent des documents lus : on n’en connaît que ce que d’autres actes en disent.';
};

function Amendment({ amendment, at }: { amendment: AmendmentData; at: Path }) {
  const { meaning } = useReading();
  const { numero, objet, effet, fin, absences, signature, source } = amendment;
  return (
    <>
      <h3>Avenant {numero}</h3>
      <dl className="faits">
        <dt>Objet</dt>
        <dd>
          {objet ?? <Missing at={[...at, 'objet']} among={absences} field="objet" />} <Note of={source} />
        </dd>
        <dt>S’applique</dt>
        <dd>
          {effet && fin ? (
            <>
              du {dateOf(effet)} au {dateOf(fin)} <Note of={source} />
            </>
          ) : (
            <Missing at={[...at, effet ? 'fin' : 'effet']} among={absences} field={effet ? 'fin' : 'effet'} />
          )}
        </dd>
        <dt>Signature</dt>
        <dd>
          {signature ? (
            <>
              {meaning('EtatSignature', signature.etat)}. <Note of={signature.source} />
              {!signature.date && (
                <>
                  {' '}
                  <Missing at={[...at, 'signature', 'date']} among={signature.absences} field="date" />
                </>
              )}
            </>
          ) : (
            <Missing at={[...at, 'signature']} among={absences} field="signature" />
          )}
        </dd>
      </dl>
    </>
  );
}
