import { byKey } from '../../kit/testing/by-key.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

/** What is the Département's own in the schéma of the Nord: PMI, planning centres, specialised prevention. */
const ATTENDU: Record<string, [periode: string, valeur: string, lignes: string]> = {
  'nb-assistants-maternels': ['2014', '20680', '371, 382, 386'],
  'places-assistants-maternels': ['2014', '62078', '371, 380, 386'],
  'evolution-places-assistants-maternels': ['2010-2014', '6.4', '371'],
  'nb-mam': ['octobre 2015', '59', '378'],
  'places-mam': ['octobre 2015', '602', '378'],
  'assistants-maternels-mam': ['octobre 2015', '159', '378'],
  'part-places-mam-transferees': ['octobre 2015', '66.67', '378'],
  'places-mam-creees': ['octobre 2015', '219', '378'],
  'nb-cpef-pmi': ['non datée', '54', '630'],
  'nb-cpef-associatifs': ['non datée', '6', '630'],
  'nb-cpef-hospitaliers': ['non datée', '8', '630'],
  'nb-cpef-universitaires': ['non datée', '3', '630'],
  'communes-prevention-specialisee': ['non datée', '30', '652'],
  'duree-autorisation-prevention-specialisee': ['non datée', '15', '652'],
  'services-accompagnement-parental': ['non datée', '8', '1384'],
};

describe('le Département du Nord, par ce que le schéma en dit', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());
  const references = byKey(() => departement);

  it('attests its fifteen figures, each with its passage, in one statement and one for secrecy', async () => {
    const { found, sql } = await references(
      'Serie',
      Object.keys(ATTENDU).map((indicateur) => ({ indicateur, territoire: '59' })),
      'attestationsDepartement { periode valeur source { document lignes } }',
    );
    expect(found).toEqual(
      Object.values(ATTENDU).map(([periode, valeur, lignes]) => ({
        attestationsDepartement: [{ periode, valeur, source: { document: 'S4', lignes } }],
      })),
    );
    // The figures, and the policy they are published under.
    expect(sql).toHaveLength(2);
  });

  it('marks as rounded what the schéma rounds: two thirds, some thirty communes', async () => {
    const { found } = await references(
      'Serie',
      [
        { indicateur: 'part-places-mam-transferees', territoire: '59' },
        { indicateur: 'communes-prevention-specialisee', territoire: '59' },
      ],
      'attestationsDepartement { statut champ }',
    );
    expect(found).toMatchObject([
      { attestationsDepartement: [{ statut: 'ARRONDI', champ: expect.stringMatching(/« les 2\/3 »/) as unknown }] },
      {
        attestationsDepartement: [
          { statut: 'ARRONDI', champ: expect.stringMatching(/« une trentaine de communes »/) as unknown },
        ],
      },
    ]);
  });
});
