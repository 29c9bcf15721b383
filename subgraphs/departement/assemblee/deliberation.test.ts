import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

describe('les délibérations : délais, visas, articles, rapports', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());

  it('computes the delays it states, with their two dates; without an acknowledgement there is a reason', async () => {
    const { data } = await departement.query(
      `{ deliberations {
        delaiDepuisEffet { jours du au sources { document lignes } }
        teletransmission { acte publication delaiDepuisVote { jours du au } }
        absences { champ raison explication }
      } }`,
    );
    expect(data).toMatchObject({
      deliberations: [
        {
          delaiDepuisEffet: {
            jours: 344,
            du: '2023-01-01',
            au: '2023-12-11',
            sources: [
              { document: 'S1', lignes: '421, 2585, 6161' },
              { document: 'S1', lignes: '3-10, 33-38, 6879-6882' },
            ],
          },
          teletransmission: null,
          absences: [{ champ: 'teletransmission', raison: 'ABSENT' }],
        },
        {
          delaiDepuisEffet: { jours: 341, du: '2025-01-01', au: '2025-12-08' },
          teletransmission: {
            acte: '062-226200012-20251208-lmc1532505-DE-1-1',
            publication: '2025-12-26',
            delaiDepuisVote: { jours: 18, du: '2025-12-08', au: '2025-12-26' },
          },
          absences: [{ champ: 'ambitionDeclinee', raison: 'ABSENT' }],
        },
      ],
    });
  });

  it('lists 9 and 7 visas with the acts they lean on, and the opinions of the commissions', async () => {
    const { data, sql } = await departement.query<{
      deliberations: { visas: { nature: string; acte: { id: string } | null }[]; avisCommissions: object[] }[];
    }>(
      `{ deliberations {
        visas { nature date articles acte { id } }
        avisCommissions { commission nom date sens source { lignes } sourceSens { lignes } }
      } }`,
    );
    expect(data.deliberations.map(({ visas }) => visas.length)).toEqual([9, 7]);
    expect(data.deliberations.map(({ visas }) => visas.flatMap(({ acte }) => acte?.id ?? []))).toEqual([
      [
        'code-cgct',
        'code-casf',
        'deliberation-2021-257',
        'deliberation-2022-498',
        'deliberation-2022-503',
        'deliberation-2019-186',
      ],
      ['code-cgct', 'code-casf', 'deliberation-2021-257', 'deliberation-2023-417', 'deliberation-2022-503'],
    ]);
    expect(data.deliberations.map(({ avisCommissions }) => avisCommissions)).toMatchObject([
      [
        { commission: 2, date: '2023-11-27', sens: 'FAVORABLE', sourceSens: { lignes: '7122-7123' } },
        { commission: 3, date: '2023-11-27', sens: 'FAVORABLE', sourceSens: { lignes: '7125-7126' } },
      ],
      [{ commission: 2, date: '2025-11-24', sens: 'FAVORABLE', sourceSens: { lignes: '470' } }],
    ]);
    expect(sql).toHaveLength(3);
  });

  it('says which délibérations lean on the vote of the Pacte', async () => {
    const { data } = await departement.query(
      '{ acteCite(id: "deliberation-2022-503") { date assemblee visePar { numero } } }',
    );
    expect(data).toEqual({
      acteCite: {
        date: '2022-12-12',
        assemblee: 'Conseil départemental',
        visePar: [{ numero: '2023-578' }, { numero: '2025-565' }],
      },
    });
  });

  it('leads from each article to the agreement it authorises, and to the parties it names', async () => {
    const { data } = await departement.query(
      `{ deliberations { articles {
        intitule avenant { id } convention { id } conventionRsa { id } partiesNonNommees
        parties { ... on Caf { id } ... on CaisseMsa { id } ... on Epci { siren } }
      } } }`,
    );
    const article = (rang: number, convention: string, siren: string, amended: boolean) => ({
      intitule: `Article ${String(rang)}`,
      avenant: amended ? { id: `${convention}/avenant/2023-001` } : null,
      convention: { id: convention },
      conventionRsa: null,
      partiesNonNommees: ['les communes du territoire'],
      parties: [{ id: 'caf-62' }, { id: 'msa-59-62' }, { siren }],
    });
    expect(data).toEqual({
      deliberations: [
        {
          articles: [
            article(1, 'ctg-200072478-2022', '200072478', true),
            article(2, 'ctg-246200844-2022', '246200844', true),
            article(3, 'ctg-200069672-2023', '200069672', false),
          ],
        },
        {
          articles: [
            {
              intitule: 'Article unique',
              avenant: null,
              convention: null,
              conventionRsa: { id: 'rsa-auvvc-2025' },
              partiesNonNommees: [],
              parties: [{ id: 'caf-62' }],
            },
          ],
        },
      ],
    });
  });

  it('ties the vote of 2023 to ambition 15, and that of 2025 to none', async () => {
    const { data } = await departement.query(
      '{ deliberations { ambitionDeclinee { numero titre deliberations { numero } } rapports { id numero territoires epcis { siren } } } }',
    );
    expect(data).toEqual({
      deliberations: [
        {
          ambitionDeclinee: {
            numero: 15,
            titre: 'mobiliser toutes les ressources du territoire en faveur du lien social',
            deliberations: [{ numero: '2023-578' }],
          },
          rapports: [
            {
              id: '2023-578/rapport/38',
              numero: 38,
              territoires: ['Calaisis', 'Montreuillois-Ternois'],
              epcis: [{ siren: '246200844' }, { siren: '200069672' }, { siren: '200072478' }],
            },
          ],
        },
        {
          ambitionDeclinee: null,
          rapports: [{ id: '2025-565/rapport/71', numero: 71, territoires: ['Tous les territoires'], epcis: null }],
        },
      ],
    });
  });

  it('answers references by number, and for an avenant gives the vote behind it', async () => {
    const { data, sql } = await departement.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Deliberation { numero date } ... on Avenant { deliberation { numero } ambitions { numero } }
      } }`,
      {
        representations: [
          { __typename: 'Deliberation', numero: '2025-565' },
          { __typename: 'Deliberation', numero: '2023-578' },
          { __typename: 'Avenant', id: 'ctg-246200844-2022/avenant/2023-001' },
        ],
      },
    );
    expect(data).toMatchObject({
      _entities: [{ date: '2025-12-08' }, { date: '2023-12-11' }, { deliberation: { numero: '2023-578' } }],
    });
    expect(sql).toHaveLength(4);
  });

  it('refuses an unknown number with a code and a French sentence, and shows no table', async () => {
    const { errors } = await departement.query('{ deliberation(numero: "2024-1") { objet } }');
    expect(errors).toMatchObject([
      { message: 'Aucune délibération ne porte le numéro « 2024-1 ».', extensions: { code: 'INTROUVABLE' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('select');
  });
});
