import { Missing } from '../parts/absent.js';
import { Note } from '../parts/note.js';
import { partyName } from '../parts/party.js';
import { Section } from '../parts/section.js';
import { dateOf } from '../reading/figures.js';
import type { Path } from '../reading/losses.js';
import type { ConventionData } from './convention.js';
import type { BodyRow } from './governance-data.js';

export function GovernanceSection({ convention, at }: { convention: ConventionData; at: Path }) {
  const { instances, deliberations } = convention;
  const missing = (instances ?? []).flatMap(({ partenairesManquants }) => partenairesManquants ?? []);
  return (
    <Section
      id="gouvernance"
      title="Qui décide, et comment"
      reads={[
        [...at, 'instances'],
        [...at, 'deliberations'],
      ]}
      alsoMissing={missing}
    >
      {!instances && (
        <p>
          <Missing at={[...at, 'instances']} />
        </p>
      )}
      <ul className="cartes">
        {instances?.map((body, index) => (
          <li key={index} className="carte">
            <Body body={body} at={[...at, 'instances', index]} />
          </li>
        ))}
      </ul>
      <h3>Délibérations du Département</h3>
      {deliberations?.length === 0 && <p>Aucune, dans les documents lus.</p>}
      {!deliberations && (
        <p>
          <Missing at={[...at, 'deliberations']} />
        </p>
      )}
      <ul>
        {deliberations?.map(({ numero, objet, date, votes, source }, index) => (
          <li key={numero}>
            N° {numero}
            {date && ` du ${dateOf(date)}`}
            {objet && ` : ${objet}`} <Note of={source} />
            <br />
            {votes ? (
              <>
                {votes.adoptee ? 'Adoptée' : 'Non adoptée'} : {votes.pour} pour, {votes.contre} contre,{' '}
                {votes.abstention} abstention{votes.abstention > 1 && 's'} <Note of={votes.source} />
              </>
            ) : (
              <Missing at={[...at, 'deliberations', index, 'votes']} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Body({ body, at }: { body: BodyRow; at: Path }) {
  const { nom, frequenceTexte, nombreSieges, absences, sieges, source } = body;
  return (
    <>
      <h3>{nom ?? <Missing at={[...at, 'nom']} />}</h3>
      <p>
        {frequenceTexte ?? <Missing at={[...at, 'frequenceTexte']} among={absences} field="frequenceTexte" />}.{' '}
        <Note of={source} />
      </p>
      <p>Sièges : {nombreSieges ?? <Missing at={[...at, 'nombreSieges']} among={absences} field="nombreSieges" />}</p>
      {sieges?.length ? (
        <ul>
          {sieges.map(({ partie, qualite, nombre, source: from }, index) => (
            <li key={index}>
              {partyName(partie) ?? <Missing at={[...at, 'sieges', index, 'partie']} />} — {qualite}
              {nombre !== null && ` (${nombre})`} <Note of={from} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
