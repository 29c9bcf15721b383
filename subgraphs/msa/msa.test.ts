import { houseAlone, type TestedHouse } from '../kit/testing/house-alone.js';
import { house } from './index.js';

describe('la maison de la MSA, seule', () => {
  let msa: TestedHouse;
  beforeAll(async () => {
    msa = await houseAlone(house);
  });
  afterAll(() => msa.stop());

  it('answers for its caisse, with the lines it was read at', async () => {
    const { data, sql } = await msa.query(
      '{ caisseMsa(id: "msa-59-62") { nom departements { code } source { document lignes emetteur } } }',
    );
    expect(data).toEqual({
      caisseMsa: {
        nom: 'MSA Nord-Pas-de-Calais',
        departements: [{ code: '59' }, { code: '62' }],
        source: { document: 'S1', lignes: '160-166', emetteur: 'Caf du Pas-de-Calais et cosignataires' },
      },
    });
    expect(sql).toHaveLength(1);
  });

  it('answers references by key in one statement, whatever their number', async () => {
    const representations = Array.from({ length: 5 }, () => ({ __typename: 'CaisseMsa', id: 'msa-59-62' }));
    const { data, sql } = await msa.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on CaisseMsa { nom } } }',
      { representations },
    );
    expect(data).toEqual({ _entities: Array(5).fill({ nom: 'MSA Nord-Pas-de-Calais' }) });
    expect(sql).toHaveLength(1);
  });

  it('refuses an unknown caisse with a code and a French sentence', async () => {
    const { errors } = await msa.query('{ caisseMsa(id: "msa-75") { nom } }');
    expect(errors).toMatchObject([
      { message: 'Aucune caisse de MSA ne porte l’identifiant « msa-75 ».', extensions: { code: 'INTROUVABLE' } },
    ]);
  });
});
