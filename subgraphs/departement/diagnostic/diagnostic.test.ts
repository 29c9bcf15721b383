import { byKey } from '../../kit/testing/by-key.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const OPALE = '200072478';
const AUDRUICQ = '246200844';

describe('ce que le rapport n° 38 dit des territoires', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());
  const references = byKey(() => departement);

  it('attests four RPE on the Pays d’Opale, with their communes (question 23)', async () => {
    const { found, sql } = await references(
      'Serie',
      [
        { indicateur: 'nb-rpe', territoire: OPALE },
        { indicateur: 'nb-ludotheques', territoire: OPALE },
        { indicateur: 'nb-laep', territoire: AUDRUICQ },
      ],
      'attestationsDepartement { valeur unite champ attestePar source { document lignes emetteur } }',
    );
    expect(found).toMatchObject([
      {
        attestationsDepartement: [
          {
            valeur: '4',
            unite: 'relais',
            champ: 'Ardres, Guînes, Licques et Hardinghen.',
            attestePar: 'departement',
            source: { document: 'S1', lignes: '6982-6983', emetteur: 'Département du Pas-de-Calais' },
          },
        ],
      },
      { attestationsDepartement: [{ valeur: '2' }] },
      { attestationsDepartement: [] },
    ]);
    // The figures, and the secrecy of the house.
    expect(sql).toHaveLength(2);
  });

  it('keeps the decimals of the rates it compares, each with its territory', async () => {
    const territories = [OPALE, '62397', '200090751', '62'];
    const { found } = await references<{ attestationsDepartement: { valeur: string }[] }>(
      'Serie',
      ['taux-pauvrete', 'taux-chomage-15-64'].flatMap((indicateur) =>
        territories.map((territoire) => ({ indicateur, territoire })),
      ),
      'attestationsDepartement { valeur }',
    );
    const values = found.map(({ attestationsDepartement: [only] }) => only?.valeur);
    expect(values).toEqual(['16', '24', '24', '19.3', '14', '22.5', '22.5', '16.6']);
  });

  it('lists 10 and 8 enjeux, 6 of them under the same title (question 28)', async () => {
    const { found, sql } = await references<{ enjeuxCitesParLeRapport: { communAvec: object[] }[] }>(
      'Epci',
      [{ siren: OPALE }, { siren: AUDRUICQ }, { siren: '200069672' }],
      'enjeuxCitesParLeRapport { titre communAvec { siren } }',
    );
    const counts = found.map(({ enjeuxCitesParLeRapport: cited }) => [
      cited.length,
      cited.filter(({ communAvec }) => communAvec.length > 0).length,
    ]);
    expect(counts).toEqual([
      [10, 6],
      [8, 6],
      [0, 0],
    ]);
    expect(sql).toHaveLength(2);
  });

  it('gives its figures and its observations of a territory in three statements, the secrecy of the house among them', async () => {
    const { found, sql } = await references<Record<'diagnosticDepartement' | 'constatsDepartement', object[]>>(
      'Epci',
      [{ siren: OPALE }, { siren: AUDRUICQ }],
      'diagnosticDepartement { valeur } constatsDepartement { theme resume source { lignes } communes { codeInsee } }',
    );
    expect(found.map((epci) => [epci.diagnosticDepartement.length, epci.constatsDepartement.length])).toEqual([
      [11, 7],
      [11, 7],
    ]);
    expect(sql).toHaveLength(3);
  });
});
