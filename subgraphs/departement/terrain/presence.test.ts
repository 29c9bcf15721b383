import { byKey } from '../../kit/testing/by-key.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

describe('les maisons, les agréments et les sièges du Département', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());
  const references = byKey(() => departement);

  it('names its two maisons as the documents print them, and who belongs where', async () => {
    const { data } = await departement.query(`{
      maisonsSolidarite { id commune { codeInsee } epcis { siren } nomAtteste { valeur concordance attestations { valeur } } permanences { id } }
    }`);
    expect(data).toMatchObject({
      maisonsSolidarite: [
        {
          id: 'mds-calaisis',
          commune: { codeInsee: '62193' },
          epcis: [{ siren: '200072478' }, { siren: '246200844' }],
          nomAtteste: { valeur: null, concordance: 'DIVERGENT' },
        },
        {
          id: 'mds-ternois',
          commune: { codeInsee: '62767' },
          nomAtteste: { concordance: 'DIVERGENT' },
          permanences: [],
        },
      ],
    });
  });

  it('knows no agrément of any équipement, and says so', async () => {
    const { found, sql } = await references(
      'Equipement',
      [{ id: 'equipement/quelconque' }],
      'agrementPmi { requis reference date absences { champ raison } }',
    );
    expect(found).toEqual([
      {
        agrementPmi: {
          requis: null,
          reference: null,
          date: null,
          absences: ['requis', 'reference', 'date'].map((champ) => ({ champ, raison: 'ABSENT' })),
        },
      },
    ]);
    expect(sql).toHaveLength(0);
  });

  it('holds its seats: two of the eleven of the Ternois, none where there is no committee', async () => {
    const { found, sql } = await references(
      'InstanceGouvernance',
      [
        'ctg-200069672-2023/instance/copil',
        'ctg-200069672-2023/instance/cotech',
        'ctg-200072478-2022/instance/copil',
        'sdsf-62-2023/instance/copil-restreint',
        'sdsf-59/instance/cdsf',
        'rsa-auvvc-2025/instance/cotech-annexe-3',
      ].map((id) => ({ id })),
      'siegesDepartement { partie qualite nombre source { lignes } }',
    );
    const seats = found.map(({ siegesDepartement }) => siegesDepartement as { nombre: number | null }[]);
    // Where the text seats the Département without a number, none is invented.
    expect(seats.map((rows) => rows.map(({ nombre }) => nombre))).toEqual([[1, 1], [1], [null], [null], [1, 1, 1], []]);
    expect(seats[0]?.[0]).toEqual({
      partie: 'departement:62',
      qualite: 'Directrice de la Maison du Département Solidarité de Saint-Pol-sur-Ternoise',
      nombre: 1,
      source: { lignes: '5970-5972' },
    });
    expect(sql).toHaveLength(1);
  });
});
