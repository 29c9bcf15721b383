import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const CCPO = 'ctg-200072478-2022';
const CCRA = 'ctg-246200844-2022';
const TERNOIS = 'ctg-200069672-2023';

describe('qui signe : annoncées, nommées, membres', () => {
  let epci: TestedHouse;
  beforeAll(async () => {
    epci = await houseAlone(house);
  });
  afterAll(() => epci.stop());

  const SIGNATAIRES = `{
    communesSignataires {
      annonce { valeur concordance attestations { source { lignes } } }
      communesDuTerritoire { valeur }
      nombreCitees nombreMembres manquantes { codeInsee nom } concordance source { lignes } absence { raison }
    }
  }`;

  it('keeps the 23 announced, the 20 named and the 3 that are missing for the Pays d’Opale', async () => {
    const { data, errors } = await epci.query(`{ conventionTerritoriale(id: "${CCPO}") ${SIGNATAIRES} }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      conventionTerritoriale: {
        communesSignataires: {
          annonce: {
            valeur: 23,
            concordance: 'CONCORDANT',
            attestations: ['146', '222', '247', '470'].map((lignes) => ({ source: { lignes } })),
          },
          communesDuTerritoire: { valeur: 23 },
          nombreCitees: 20,
          nombreMembres: 23,
          manquantes: [
            { codeInsee: '62506', nom: 'Licques' },
            { codeInsee: '62531', nom: 'Louches' },
            { codeInsee: '62614', nom: 'Nielles-lès-Ardres' },
          ],
          concordance: 'DIVERGENT',
          source: { lignes: '146-154' },
          absence: null,
        },
      },
    });
  });

  it('finds 15 announced, 15 named and 15 members for the Région d’Audruicq', async () => {
    const { data } = await epci.query<{
      conventionTerritoriale: { communesSignataires: { citees: { libelleImprime: string; commune: object }[] } };
    }>(
      `{ conventionTerritoriale(id: "${CCRA}") { communesSignataires {
        annonce { valeur } nombreCitees nombreMembres manquantes { nom } concordance
        citees { libelleImprime commune { codeInsee nom } }
      } } }`,
    );
    const { citees, ...said } = data.conventionTerritoriale.communesSignataires;
    expect(said).toEqual({
      annonce: { valeur: 15 },
      nombreCitees: 15,
      nombreMembres: 15,
      manquantes: [],
      concordance: 'CONCORDANT',
    });
    expect(citees[3]).toEqual({ libelleImprime: 'Norkerque', commune: { codeInsee: '62621', nom: 'Nortkerque' } });
  });

  it('invents no signatory commune for the Ternois: 103 communes make the territory, none is named', async () => {
    const { data } = await epci.query(
      `{ conventionTerritoriale(id: "${TERNOIS}") { communesSignataires {
        annonce { valeur concordance absence { raison } } communesDuTerritoire { valeur attestations { source { lignes } } }
        citees { libelleImprime } nombreCitees nombreMembres manquantes { nom } concordance absence { raison } remarques { source { lignes } }
      } } }`,
    );
    expect(data).toEqual({
      conventionTerritoriale: {
        communesSignataires: {
          annonce: { valeur: null, concordance: 'SANS_ATTESTATION', absence: { raison: 'ABSENT' } },
          communesDuTerritoire: { valeur: 103, attestations: [{ source: { lignes: '5546' } }] },
          citees: [],
          nombreCitees: null,
          nombreMembres: 103,
          manquantes: [],
          concordance: 'SANS_ATTESTATION',
          absence: { raison: 'ABSENT' },
          remarques: [{ source: { lignes: '6275-6303, 88-90, 7117-7120' } }],
        },
      },
    });
  });

  it('names those who support without having signed', async () => {
    const { data, sql } = await epci.query(
      `{ conventionTerritoriale(id: "${CCPO}") { soutiensNonSignataires {
        collectivite { ... on Commune { codeInsee nom } } equipements { type source { lignes } }
      } } }`,
    );
    expect(data).toEqual({
      conventionTerritoriale: {
        soutiensNonSignataires: [
          {
            collectivite: { codeInsee: '62506', nom: 'Licques' },
            equipements: [{ type: 'ALSH', source: { lignes: '617-619, 629, 631' } }],
          },
          {
            collectivite: { codeInsee: '62531', nom: 'Louches' },
            equipements: [
              { type: 'ALSH', source: { lignes: '632-634, 644, 646' } },
              { type: 'COORDINATION', source: { lignes: '632-634, 648, 650' } },
            ],
          },
        ],
      },
    });
    expect(sql).toHaveLength(4);
  });
});
