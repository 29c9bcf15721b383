import { byKey } from '../../kit/testing/by-key.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const OPALE = '200072478';
const AUDRUICQ = '246200844';

describe('ce que le Département dit d’une CTG', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());
  const references = byKey(() => departement);

  it('attests a date and contradictory parties for the Pays d’Opale (I5)', async () => {
    const { found, sql } = await references(
      'ConventionTerritoriale',
      [{ id: `ctg-${OPALE}-2022` }],
      `datesSignatureDepartement { valeur source { lignes } }
      partiesSelonDepartement { acte nonNommees source { lignes } parties {
        ... on Caf { id } ... on Epci { siren } ... on CaisseMsa { idMsa: id } ... on Departement { code nom }
      } }
      ambitions { numero }
      deliberations { numero }
      engagementsDepartement { partie source { lignes } }`,
    );
    expect(found).toMatchObject([
      {
        datesSignatureDepartement: [{ valeur: '2022-11-08', source: { lignes: '6965' } }],
        partiesSelonDepartement: [
          { parties: [{ id: 'caf-62' }], nonNommees: ['les partenaires locaux'] },
          { parties: [{ id: 'caf-62' }, { siren: OPALE }], nonNommees: [], source: { lignes: '6965-6966' } },
          { nonNommees: ['les communes du territoire'], source: { lignes: '70-75' } },
          { nonNommees: ['les communes du territoire'], source: { lignes: '7104-7109' } },
        ],
        ambitions: [1, 2, 4, 5, 6, 7, 8, 10, 13, 15].map((numero) => ({ numero })),
        deliberations: [{ numero: '2023-578' }],
        engagementsDepartement: [
          { partie: 'departement:62', source: { lignes: '345-349' } },
          { partie: 'departement:62', source: { lignes: '349-353' } },
          { partie: 'departement:62', source: { lignes: '357-361' } },
        ],
      },
    ]);
    expect(sql).toHaveLength(6);
  });

  it('answers for the four CTG in as many statements as for one', async () => {
    const ids = [`ctg-${OPALE}-2022`, `ctg-${AUDRUICQ}-2022`, 'ctg-200069672-2018', 'ctg-200069672-2023'];
    const { found, sql } = await references(
      'ConventionTerritoriale',
      ids.map((id) => ({ id })),
      'datesSignatureDepartement { valeur } ambitions { numero } deliberations { numero } actesCitesDepartement { numero }',
    );
    expect(found).toMatchObject([
      { datesSignatureDepartement: [{}], deliberations: [{}], actesCitesDepartement: [] },
      { datesSignatureDepartement: [{}], deliberations: [{}], actesCitesDepartement: [] },
      { ambitions: [], deliberations: [], actesCitesDepartement: [{ numero: '2019-186' }] },
      { datesSignatureDepartement: [], ambitions: [], deliberations: [{ numero: '2023-578' }] },
    ]);
    expect(sql).toHaveLength(6);
  });
});
