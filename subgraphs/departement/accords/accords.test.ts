import { byKey } from '../../kit/testing/by-key.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

describe('les accords à une date (question 8)', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());
  const references = byKey(() => departement);

  const fields = (le: string) =>
    `accords(le: "${le}") { enVigueur { id } indetermines { id } echus { id } aVenir { id } partenairesManquants }`;
  const brought = (id: string, effet: string | null, fin: string | null) => ({
    __typename: 'Accord',
    id,
    titre: id,
    nature: 'CONVENTION',
    apportePar: 'caf',
    effet,
    fin,
    duree: '',
    modifiePar: [],
    resiliations: [],
    source: null,
  });

  it('brings its own, and names the houses that did not answer', async () => {
    const { data } = await departement.query(`{ departement(code: "62") { ${fields('2025-06-01')} } }`);
    expect(data).toEqual({
      departement: {
        accords: {
          enVigueur: [
            { id: 'pacte-solidarites-humaines-2022' },
            { id: 'schema-inclusion-62-2023' },
            { id: 'rsa-auvvc-2025' },
          ],
          indetermines: [],
          echus: [],
          aVenir: [],
          partenairesManquants: ['caf', 'msa', 'epci'],
        },
      },
    });
  });

  it('reads an amended agreement in the terms of its avenant from the day that takes effect, and not before', async () => {
    const accordsCaf = [
      { ...brought('mere', '2022-01-01', '2026-12-31'), modifiePar: ['avenant'] },
      brought('avenant', '2023-01-01', '2026-12-31'),
    ];
    const asked = `before: accords(le: "2022-12-01") { enVigueur { id } modifies { id } } after: accords(le: "2025-06-01") { enVigueur { id } modifies { id } }`;
    const { found } = await references(
      'Departement',
      [{ code: '59', accordsCaf, accordsMsa: [], accordsEpci: [] }],
      asked,
    );
    expect(found).toEqual([
      {
        before: { enVigueur: [{ id: 'mere' }], modifies: [] },
        after: { enVigueur: [{ id: 'avenant' }], modifies: [{ id: 'mere' }] },
      },
    ]);
  });

  it('puts the parts of the others on the same line of time, and does not decide without an end date', async () => {
    const accordsCaf = [
      brought('echue', '2018-01-01', '2022-12-31'),
      brought('sans-terme', '2019-01-01', null),
      brought('future', '2026-01-01', '2026-12-31'),
      brought('dernier-jour', '2023-01-01', '2025-06-01'),
    ];
    const { found } = await references(
      'Departement',
      [{ code: '62', accordsCaf, accordsMsa: [], accordsEpci: null }],
      `nom source { document } absences { champ } ${fields('2025-06-01')}`,
    );
    expect(found).toMatchObject([
      {
        nom: 'Pas-de-Calais',
        source: { document: 'COG-departements' },
        absences: [],
        accords: {
          indetermines: [{ id: 'sans-terme' }],
          echus: [{ id: 'echue' }],
          aVenir: [{ id: 'future' }],
          partenairesManquants: ['epci'],
        },
      },
    ]);
    expect(JSON.stringify(found)).toContain('"enVigueur":[{"id":"pacte');
    expect(JSON.stringify(found)).toContain('"dernier-jour"');
  });

  it('has not yet taken effect before the vote that adopts it', async () => {
    const { data } = await departement.query<{ departement: { accords: { aVenir: { id: string }[] } } }>(
      `{ departement(code: "62") { ${fields('2022-12-11')} } }`,
    );
    expect(data.departement.accords.aVenir).toHaveLength(3);
  });
});
