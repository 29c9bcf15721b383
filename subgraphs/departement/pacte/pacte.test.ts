import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const OPALE = '200072478';
const AUDRUICQ = '246200844';

describe('le Pacte des solidarités et le schéma d’inclusion', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());

  it('names 10 of the 16 ambitions, by défi, and never invents the six others (question 33)', async () => {
    const { data, sql } = await departement.query(
      `{ pacte(id: "pacte-solidarites-humaines-2022") {
        adoptePar { numero date }
        defis { numero ambitions { numero liens { avenant { id } } } }
        ambitionsNonCitees { numeros nombreCitees nombreAnnoncees }
      } }`,
    );
    const avenants = [`ctg-${OPALE}-2022/avenant/2023-001`, `ctg-${AUDRUICQ}-2022/avenant/2023-001`];
    const ambition = (numero: number) => ({ numero, liens: avenants.map((id) => ({ avenant: { id } })) });
    expect(data).toEqual({
      pacte: {
        adoptePar: { numero: '2022-503', date: '2022-12-12' },
        defis: [
          { numero: 1, ambitions: [1, 2, 4].map(ambition) },
          { numero: 2, ambitions: [5, 6, 7, 8].map(ambition) },
          { numero: 3, ambitions: [10, 13].map(ambition) },
          { numero: 4, ambitions: [15].map(ambition) },
        ],
        ambitionsNonCitees: { numeros: [3, 9, 11, 12, 14, 16], nombreCitees: 10, nombreAnnoncees: 16 },
      },
    });
    expect(sql).toHaveLength(6);
  });

  it('keeps both titles of the schéma d’inclusion, divergent (I44)', async () => {
    const { data } = await departement.query(
      '{ departement(code: "62") { documentsCadres { id titre { valeur concordance attestations { source { document lignes } } } } } }',
    );
    expect(data).toMatchObject({
      departement: {
        documentsCadres: [
          { id: 'pdalhpd-62-2022', titre: { concordance: 'UNIQUE' } },
          {
            id: 'schema-inclusion-62-2023',
            titre: {
              valeur: null,
              concordance: 'DIVERGENT',
              attestations: ['43-45', '123', '135', '436'].map((lignes) => ({ source: { document: 'S3', lignes } })),
            },
          },
        ],
      },
    });
  });
});
