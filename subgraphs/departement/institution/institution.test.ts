import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

describe('l’institution', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());

  it('knows every département of the national list, and cites its line', async () => {
    const { data, sql } = await departement.query(
      '{ nord: departement(code: "59") { nom } mayotte: departement(code: "976") { nom source { document lignes } institution { siren } } }',
    );
    expect(data).toEqual({
      nord: { nom: 'Nord' },
      mayotte: { nom: 'Mayotte', source: { document: 'COG-departements', lignes: '102' }, institution: null },
    });
    expect(sql).toHaveLength(2);
  });

  it('refuses a code that no département bears, and one that is not a code', async () => {
    const unknown = await departement.query('{ departement(code: "99") { nom } }');
    expect(unknown.errors).toMatchObject([
      { message: 'Aucun département ne porte le code « 99 ».', extensions: { code: 'INTROUVABLE' } },
    ]);
    const misshapen = await departement.query('{ departement(code: "Pas-de-Calais") { nom } }');
    expect(misshapen.errors).toMatchObject([{ extensions: { code: 'IDENTIFIANT_INVALIDE' } }]);
  });

  it('says what the documents say of the two collectivités, and why a SIREN is missing', async () => {
    const { data } = await departement.query(
      '{ departementsPartenaires { code institution { denomination siren president absences { champ raison } source { document lignes } } } }',
    );
    expect(data).toEqual({
      departementsPartenaires: [
        {
          code: '59',
          institution: {
            denomination: 'Conseil Départemental',
            siren: null,
            president: 'Jean-René LECERF',
            absences: [
              { champ: 'siege', raison: 'ABSENT' },
              { champ: 'siren', raison: 'ABSENT' },
            ],
            source: { document: 'S4', lignes: '1953, 1957' },
          },
        },
        {
          code: '62',
          institution: {
            denomination: 'Département du Pas-de-Calais',
            siren: '226200012',
            president: 'Jean-Claude LEROY',
            absences: [],
            source: { document: 'S3', lignes: '5, 97' },
          },
        },
      ],
    });
  });

  it('gives five priorities, five orientations, three pactes; nothing of the kind for the Nord', async () => {
    const fields = 'priorites { titre } orientationsMaisonsSolidarite { titre } pactes { nom }';
    const { data } = await departement.query<
      Record<string, Record<'priorites' | 'orientationsMaisonsSolidarite' | 'pactes', object[]>>
    >(`{ pdc: departement(code: "62") { ${fields} } nord: departement(code: "59") { ${fields} } }`);
    const counts = ({ priorites, orientationsMaisonsSolidarite, pactes }: (typeof data)[string]) => [
      priorites.length,
      orientationsMaisonsSolidarite.length,
      pactes.length,
    ];
    expect(data.pdc && counts(data.pdc)).toEqual([5, 5, 3]);
    expect(data.nord && counts(data.nord)).toEqual([0, 0, 0]);
  });
});
