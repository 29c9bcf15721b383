import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const CCPO = 'ctg-200072478-2022';

describe('la coopération : postes, engagements, compétences, sièges, rendez-vous', () => {
  let epci: TestedHouse;
  beforeAll(async () => {
    epci = await houseAlone(house);
  });
  afterAll(() => epci.stop());

  it('lists dated events, and names no agent anywhere', async () => {
    const { data } = await epci.query(
      '{ evenements(du: "2023-10-01", au: "2023-10-31") { intitule date moment lieu horaires { debut fin } communeLieu { nom } etat } }',
    );
    expect(data).toEqual({
      evenements: [
        ...['2023-10-02', '2023-10-17'].map((date) => ({
          intitule: 'Bébé signe',
          date,
          moment: 'matin',
          lieu: 'Maison France Services d’Audruicq',
          horaires: [],
          communeLieu: { nom: 'Audruicq' },
          etat: 'PREVU',
        })),
        {
          intitule: 'Grandir et Vivre avec les Écrans',
          date: '2023-10-25',
          moment: null,
          lieu: null,
          horaires: [
            { debut: '10:00', fin: '12:00' },
            { debut: '14:00', fin: '17:30' },
          ],
          communeLieu: null,
          etat: 'PREVU',
        },
        {
          intitule: 'Ecrans total !',
          date: '2023-10-25',
          moment: null,
          lieu: null,
          horaires: [{ debut: '17:30', fin: '18:30' }],
          communeLieu: null,
          etat: 'PREVU',
        },
      ],
    });
    const first = await epci.query('{ evenements(au: "2022-12-31") { date nombreParticipants etat } }');
    expect(first.data).toEqual({ evenements: [{ date: '2022-09-28', nombreParticipants: 450, etat: 'TENU' }] });
    const people = await epci.query<object>(
      '{ fichesAction { servicesMobilises { texte } modalites { texte points } presentation { texte } } }',
    );
    expect(JSON.stringify(people.data)).not.toMatch(/huchette|gilliers|delecaut|chevalier|laetitia|cindy/i);
  });

  it('gives the 1.40 ETP of Ardres and Louches together, and splits it between nobody', async () => {
    const { data } = await epci.query<{
      postesCooperation: {
        id: string;
        etp: string | null;
        soutiens: { nom: string }[];
        absences: { champ: string }[];
      }[];
    }>(
      `{ postesCooperation(convention: "${CCPO}") { id etp soutiens { ... on Commune { nom } ... on Epci { nom } } absences { champ } source { lignes } } }`,
    );
    expect(data.postesCooperation.filter(({ etp }) => etp !== null)).toEqual([
      {
        id: `${CCPO}/poste/coordonnateurs-jeunesse`,
        etp: '1.40',
        soutiens: [{ nom: 'Ardres' }, { nom: 'Louches' }],
        absences: [{ champ: 'equipement' }],
        source: { lignes: '1705-1707' },
      },
    ]);
    const without = data.postesCooperation.filter(({ etp }) => etp === null);
    expect(without.every(({ absences }) => absences.some(({ champ }) => champ === 'etp'))).toBe(true);
  });

  it('recalls the powers of TernoisCom, and says it knows none of the others', async () => {
    const { data } = await epci.query<{
      ternois: { competences: { competences: { nature: string; detail: string[] }[]; absence: null } };
      opale: object;
    }>(
      `{
        ternois: epci(siren: "200069672") { competences { competences { nature intitule detail } absence { raison } } }
        opale: epci(siren: "200072478") { competences { competences { nature } absence { raison } } }
      }`,
    );
    const { competences } = data.ternois.competences;
    expect(competences.map(({ nature }) => nature)).toEqual([
      ...Array<string>(4).fill('OPTIONNELLE'),
      ...Array<string>(5).fill('FACULTATIVE'),
    ]);
    expect(competences[5]?.detail).toHaveLength(9);
    expect(data.opale).toEqual({ competences: { competences: [], absence: { raison: 'ABSENT' } } });
  });

  it('declares the five seats of TernoisCom in the COPIL, and its commitments', async () => {
    const { data, errors } = await epci.query<{
      _entities: [
        { siegesEpci: { nombre: number; partie: string; source: object }[] },
        { engagementsEpci: { partie: string; article: string; source: { lignes: string } }[] },
      ];
    }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on InstanceGouvernance { siegesEpci { partie qualite nombre source { lignes } } }
        ... on ConventionTerritoriale { engagementsEpci { partie article resume source { lignes } } }
      } }`,
      {
        representations: [
          { __typename: 'InstanceGouvernance', id: 'ctg-200069672-2023/instance/copil' },
          { __typename: 'ConventionTerritoriale', id: 'ctg-200069672-2023' },
        ],
      },
    );
    expect(errors).toEqual([]);
    const [{ siegesEpci }, { engagementsEpci }] = data._entities;
    expect(siegesEpci.reduce((sum, { nombre }) => sum + nombre, 0)).toBe(5);
    expect(engagementsEpci).toHaveLength(7);
    expect(new Set(engagementsEpci.map(({ partie }) => partie))).toEqual(new Set(['epci:200069672']));
  });
});
