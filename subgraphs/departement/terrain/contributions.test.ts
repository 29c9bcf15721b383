import { byKey } from '../../kit/testing/by-key.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const FICHES = {
  naissance: 'fiche-partagee/forum-naissance',
  spie: 'fiche-partagee/spie-parents-isoles',
  ateliersPmi: 'ctg-246200844-2022/fiche/3-bis',
  laep: 'ctg-246200844-2022/fiche/3-ter',
  lecture: 'ctg-246200844-2022/fiche/4-bis',
  social: 'ctg-246200844-2022/fiche/6-bis',
  ecrans: 'ctg-246200844-2022/fiche/6-ter',
};

describe('ce que le Département apporte aux fiches', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());
  const references = byKey(() => departement);

  it('tells which fiches it pilots or co-pilots', async () => {
    const { data, sql } = await departement.query(
      '{ contributionsDepartement(roles: [PILOTE, CO_PILOTE]) { role fiche { id } } }',
    );
    expect(data).toEqual({
      contributionsDepartement: [
        { role: 'CO_PILOTE', fiche: { id: FICHES.spie } },
        { role: 'PILOTE', fiche: { id: FICHES.ateliersPmi } },
        { role: 'CO_PILOTE', fiche: { id: FICHES.lecture } },
        { role: 'PILOTE', fiche: { id: FICHES.social } },
      ],
    });
    expect(sql).toHaveLength(1);
  });

  it('carries objective 4.4 inside a fiche that the CCPO pilots', async () => {
    const { found } = await references(
      'FicheAction',
      [{ id: 'ctg-200072478-2022/fiche/4' }],
      `contributionDepartement {
        role roles { role source { lignes } } ateliers { intitule objectif nombreSeances etat } permanences { id }
      }`,
    );
    expect(found[0]?.contributionDepartement).toEqual({
      role: 'PORTEUR_OBJECTIF',
      roles: [
        { role: 'PORTEUR_OBJECTIF', source: { lignes: '1412-1416, 1535' } },
        { role: 'PARTENAIRE', source: { lignes: '1610-1614' } },
      ],
      ateliers: [
        { intitule: 'Conférences Petite enfance', objectif: '4.2', nombreSeances: null, etat: 'Annoncées, sans date.' },
        {
          intitule: 'Séances de réflexologie plantaire',
          objectif: '4.2',
          nombreSeances: null,
          etat: 'Annoncées, sans date.',
        },
        {
          intitule: 'Préparation à la naissance et à la parentalité',
          objectif: '4.4',
          nombreSeances: 4,
          etat: 'À remettre en place.',
        },
        { intitule: 'APPI', objectif: '4.4', nombreSeances: null, etat: 'À développer sur le territoire.' },
      ],
      permanences: [],
    });
  });

  it('brings its contribution to any number of fiches in four statements', async () => {
    const { found, sql } = await references(
      'FicheAction',
      Object.values(FICHES).map((id) => ({ id })),
      'contributionDepartement { role services ateliers { id } permanences { id } financements { id } absences { champ } }',
    );
    const seen = found.map(({ contributionDepartement }) => contributionDepartement) as {
      role: string;
      ateliers: object[];
      permanences: object[];
      financements: object[];
    }[];
    expect(
      seen.map(({ role, ateliers, permanences, financements }) => [
        role,
        ateliers.length,
        permanences.length,
        financements.length,
      ]),
    ).toEqual([
      ['PARTENAIRE', 0, 0, 0],
      ['CO_PILOTE', 0, 0, 0],
      ['PILOTE', 3, 5, 0],
      ['AUCUN', 0, 0, 0],
      ['CO_PILOTE', 1, 0, 2],
      ['PILOTE', 0, 3, 0],
      ['SERVICE_MOBILISE', 1, 0, 1],
    ]);
    expect(sql).toHaveLength(4);
  });

  it('says that a blank fiche gives it no role, rather than nothing', async () => {
    const { found } = await references(
      'FicheAction',
      [{ id: FICHES.laep }, { id: 'ctg-200069672-2023/fiche/inconnue' }],
      'contributionDepartement { role absences { champ raison } }',
    );
    expect(found).toMatchObject([
      { contributionDepartement: { role: 'AUCUN', absences: [{ champ: 'roles' }, { champ: 'services' }] } },
      { contributionDepartement: { role: 'AUCUN', absences: [{ champ: 'roles', raison: 'ABSENT' }] } },
    ]);
  });

  it('computes the share it pays of the reading project, and names what it computed from', async () => {
    const { data } = await departement.query(`{
      financement(id: "financement/eveil-lecture") {
        montantEuros coutTotalEuros
        partPourcent { valeur unite formule entrees { champ valeur } }
        resteEuros { valeur unite }
        source { lignes }
      }
    }`);
    expect(data).toEqual({
      financement: {
        montantEuros: '1488.60',
        coutTotalEuros: '2238',
        partPourcent: {
          valeur: '66.5',
          unite: '%',
          formule: 'montantEuros ÷ coutTotalEuros × 100, arrondi au dixième',
          entrees: [
            { champ: 'montantEuros', valeur: '1488.60' },
            { champ: 'coutTotalEuros', valeur: '2238' },
          ],
        },
        resteEuros: { valeur: '749.40', unite: '€' },
        source: { lignes: '4044, 4058-4066, 3808' },
      },
    });
  });

  it('computes nothing from an amount that is not printed', async () => {
    const { data } = await departement.query(`{
      financement(id: "financement/ecrans") {
        montantEuros partPourcent { valeur entrees { champ } absence { raison } } absences { champ }
      }
    }`);
    expect(data).toEqual({
      financement: {
        montantEuros: null,
        partPourcent: { valeur: null, entrees: [], absence: { raison: 'ABSENT' } },
        absences: ['affectation', 'beneficiaire', 'montantEuros', 'coutTotalEuros'].map((champ) => ({ champ })),
      },
    });
  });
});
