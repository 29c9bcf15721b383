import { DataTable } from '../parts/data-table.js';
import { count, figure } from '../reading/figures.js';
import type { Found } from './find-territories.js';

const shown = 50;

export function SearchResults({ found, sought }: { found: Found; sought: string }) {
  const { epcis, communes, epciCount, communeCount } = found;
  return (
    <section aria-labelledby="resultats">
      <h2 id="resultats">
        Résultats pour « {sought} » : {count(epciCount, 'intercommunalité')}, {count(communeCount, 'commune')}
      </h2>
      {epciCount + communeCount === 0 && found.errors.length === 0 && (
        <p>Aucune intercommunalité ni commune de France ne porte ce nom. Essayez une partie du nom seulement.</p>
      )}
      {epcis.length > 0 && (
        <DataTable
          caption="Intercommunalités"
          rows={epcis.slice(0, shown)}
          columns={[
            { header: 'Nom', cell: ({ siren, nom }) => <a href={`/territoires/${siren}`}>{nom ?? siren}</a> },
            { header: 'SIREN', cell: ({ siren }) => siren },
            {
              header: 'Communes',
              kind: 'nombre',
              cell: ({ nombreCommunes }) => (nombreCommunes === null ? 'non obtenu' : figure(nombreCommunes)),
            },
          ]}
        />
      )}
      {communes.length > 0 && (
        <DataTable
          caption="Communes, et le territoire auquel elles appartiennent"
          rows={communes.slice(0, shown)}
          columns={[
            {
              header: 'Commune',
              cell: ({ codeInsee, nom, epci }) =>
                epci ? (
                  <a href={`/territoires/${epci.siren}#commune-${codeInsee}`}>{nom ?? codeInsee}</a>
                ) : (
                  (nom ?? codeInsee)
                ),
            },
            { header: 'Code Insee', cell: ({ codeInsee }) => codeInsee },
            { header: 'Département', cell: ({ departement }) => departement?.nom },
            {
              header: 'Intercommunalité',
              cell: ({ epci }) => (epci ? (epci.nom ?? epci.siren) : 'Aucune : la commune n’appartient à aucune'),
            },
          ]}
        />
      )}
      {(epciCount > shown || communeCount > shown) && (
        <p className="discret">
          Seuls les {shown} premiers de chaque liste sont montrés : précisez le nom pour réduire les listes.
        </p>
      )}
    </section>
  );
}
