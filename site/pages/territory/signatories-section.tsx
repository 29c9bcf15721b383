import { Missing } from '../parts/absent.js';
import { DataTable } from '../parts/data-table.js';
import { Note } from '../parts/note.js';
import { partyName } from '../parts/party.js';
import { Section } from '../parts/section.js';
import type { Path } from '../reading/losses.js';
import { useReading } from '../reading/page-reading.js';
import { MsaSignature } from './msa-signature.js';
import { SignatoryCommunes, type SignatoryCommunesProps } from './signatory-communes.js';
import type { SignatoryData } from './signatories-data.js';

const fields = ['parties', 'partiesSelonDepartement', 'communesSignataires', 'soutiensNonSignataires', 'engagementMsa'];

export function SignatoriesSection({ convention, at, reference }: SignatoryCommunesProps) {
  const { parties, avenants, partiesSelonDepartement } = convention;
  return (
    <Section id="signataires" title="Qui a signé, et ce qui est contesté" reads={fields.map((field) => [...at, field])}>
      {parties ? (
        <Signatories caption="Parties à la convention" parties={parties} at={[...at, 'parties']} />
      ) : (
        <p>
          <Missing at={[...at, 'parties']} />
        </p>
      )}
      {avenants?.map(({ id, numero, parties: amended }, index) =>
        amended?.length ? (
          <Signatories
            key={id}
            caption={`Parties à l’avenant ${numero ?? ''}`}
            parties={amended}
            at={[...at, 'avenants', index, 'parties']}
          />
        ) : null,
      )}
      <SignatoryCommunes convention={convention} at={at} reference={reference} />
      <MsaSignature convention={convention} at={at} />
      {partiesSelonDepartement?.length ? (
        <>
          <h3>Les parties, selon les délibérations du Département</h3>
          <ul>
            {partiesSelonDepartement.map(({ contexte, parties: named, nonNommees, source }, index) => (
              <li key={index}>
                {contexte.replace(/\.$/, '')} :{' '}
                {[...(named ?? []).map((party) => partyName(party) ?? 'une partie non obtenue'), ...nonNommees].join(
                  ', ',
                )}
                . <Note of={source} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

function Signatories({ caption, parties, at }: { caption: string; parties: readonly SignatoryData[]; at: Path }) {
  const { meaning } = useReading();
  return (
    <DataTable
      caption={caption}
      rows={parties}
      columns={[
        { header: 'Telle qu’imprimée', kind: 'long', cell: ({ libelle }) => libelle },
        {
          header: 'Qui',
          cell: ({ partie, nombreAnnonce, absences }, row) =>
            partyName(partie) ??
            (nombreAnnonce > 1 ? (
              `${nombreAnnonce} parties annoncées`
            ) : (
              <Missing at={[...at, row, 'partie']} among={absences} field="partie" />
            )),
        },
        { header: 'En quelle qualité', cell: ({ role }) => meaning('RoleSignataire', role) },
        {
          header: 'Représentée par',
          cell: ({ representant, absences }, row) =>
            representant ? (
              [representant.nom, representant.qualite].filter(Boolean).join(', ')
            ) : (
              <Missing at={[...at, row, 'representant']} among={absences} field="representant" />
            ),
        },
        { header: 'Source', cell: ({ source }) => <Note of={source} /> },
      ]}
    />
  );
}
