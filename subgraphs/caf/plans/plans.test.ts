import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const PAUVRETE = 'plan-pauvrete-caf-62-2021';
const VALEURS = 'plan-valeurs-caf-62';

describe('les plans de la Caf', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  it('counts the plan pauvreté as it was announced: 7 ambitions and 19 actions, for 2,5 M€ voted in December 2021', async () => {
    const { data, sql } = await caf.query(`{ planPauvrete(id: "${PAUVRETE}") {
      moisAdoption dateAdoption absences { champ raison } budgetEuros budgetImprime
      ambitionsAnnoncees nombreAmbitions actionsAnnoncees nombreActions ambitions { nombreActions } caf { id }
      source { document lignes } } }`);
    expect(data).toEqual({
      planPauvrete: {
        moisAdoption: '2021-12',
        dateAdoption: null,
        absences: [{ champ: 'dateAdoption', raison: 'ABSENT' }],
        budgetEuros: '2500000',
        budgetImprime: '2,5 millions d’euros',
        ambitionsAnnoncees: 7,
        nombreAmbitions: 7,
        actionsAnnoncees: 19,
        nombreActions: 19,
        ambitions: [3, 1, 5, 1, 4, 3, 2].map((nombreActions) => ({ nombreActions })),
        caf: { id: 'caf-62' },
        source: { document: 'S2', lignes: '5' },
      },
    });
    // The plan, its ambitions, its actions by plan and by ambition, the Caf.
    expect(sql).toHaveLength(5);
  });

  it('tells its amount and its name from those that look like them', async () => {
    const { data } = await caf.query<{ planPauvrete: { aNePasConfondre: { source: { lignes: string } }[] } }>(
      `{ planPauvrete(id: "${PAUVRETE}") { aNePasConfondre { valeur source { document lignes } } } }`,
    );
    expect(data.planPauvrete.aNePasConfondre).toEqual(
      expect.arrayContaining([
        { valeur: '2,5 M€', source: { document: 'S4', lignes: '2067-2069' } },
        { valeur: 'plan pauvreté', source: { document: 'S4', lignes: '171, 1595, 1735' } },
      ]),
    );
  });

  it('counts the plan valeurs: 5 axes, 21 objectives, 38 actions, and the two objectives with none', async () => {
    const { data, sql } = await caf.query(`{ planValeurs(id: "${VALEURS}") {
      nombreAxes nombreObjectifs nombreActions axes { nombreObjectifs nombreActions }
      objectifsSansAction { id intitule source { lignes } absenceActions { raison } } } }`);
    const sansAction = (numero: string, intitule: string, lignes: string) => ({
      id: `${VALEURS}/objectif/${numero}`,
      intitule,
      source: { lignes },
      absenceActions: { raison: 'ABSENT' },
    });
    expect(data).toEqual({
      planValeurs: {
        nombreAxes: 5,
        nombreObjectifs: 21,
        nombreActions: 38,
        axes: [
          [3, 6],
          [3, 8],
          [4, 10],
          [4, 6],
          [7, 8],
        ].map(([nombreObjectifs, nombreActions]) => ({ nombreObjectifs, nombreActions })),
        objectifsSansAction: [
          sansAction('5.3', 'Participer à la cellule de veille départementale', '426-427'),
          sansAction('5.7', 'Echanger autour du référentiel partagé avec les partenaires', '453-454'),
        ],
      },
    });
    // The plan; its axes, objectives and actions; the objectives of the axes; the actions of objectives.
    expect(sql.length).toBeLessThanOrEqual(7);
  });

  it('gives the plan valeurs no date, only what helps to place it, and where the Caf then was', async () => {
    const { data } = await caf.query(`{ planValeurs(id: "${VALEURS}") {
      dateAdoption absences { champ raison } reperesDeDate { source { lignes } }
      implantations { sorte nombre lieux } antennes { nom } } }`);
    expect(data).toMatchObject({
      planValeurs: {
        dateAdoption: null,
        absences: [{ champ: 'dateAdoption', raison: 'ABSENT' }],
        reperesDeDate: [{ source: { lignes: '220-223' } }, { source: { lignes: '52' } }],
        implantations: [{ nombre: 2, lieux: ['Arras', 'Calais'] }, { nombre: 9 }, { nombre: 1, lieux: ['Etaples'] }],
        antennes: Array.from({ length: 9 }, () => ({})),
      },
    });
  });

  it('finds an action by its words, whatever its plan, and leads back to the plan', async () => {
    const { data } = await caf.query(`{ actionsPlans(recherche: "illettrisme") { id
      plan { __typename ... on PlanPauvrete { id } ... on PlanValeurs { id } }
      ambition { intitule } objectif { intitule } } }`);
    expect(data).toEqual({
      actionsPlans: [
        ...['15', '17'].map((rang) => ({
          id: `${PAUVRETE}/action/${rang}`,
          plan: { __typename: 'PlanPauvrete', id: PAUVRETE },
          ambition: { intitule: 'Lutter contre l’illettrisme' },
          objectif: null,
        })),
      ],
    });
  });

  it('names no member of its staff', async () => {
    const { data } = await caf.query(`{ plansCaf { ... on PlanValeurs { resume partenaires { valeur contexte }
      axes { intitule resume formulations { valeur } } actions { intitule resume remarques } } } }`);
    expect(JSON.stringify(data)).not.toMatch(/Thomas|Herbin|Criquelion|Legry|V[ée]rh[ée]e/i);
  });

  it('links passages, not obligations: each link has its two passages, and says when departments differ', async () => {
    interface Lien {
      id: string;
      nature: string;
      memeDepartement: boolean;
      passagePlan: { source: { document: string } };
      passageCible: { source: { document: string } };
      cible: { __typename: string; id: string };
    }
    const { data, errors, sql } = await caf.query<{
      liensTextuels: Lien[];
    }>(`{ liensTextuels { id nature memeDepartement portee
      passagePlan { valeur source { document } } passageCible { valeur source { document } }
      origine { __typename ... on PlanPauvrete { id } ... on AmbitionPlan { id } ... on ObjectifPlan { id } ... on ActionPlan { id } }
      cible { __typename ... on Objectif { id } ... on Action { id } ... on FicheAction { id } ... on AnnexeRsa { id }
        ... on Sdsf { id } ... on ObjectifSdsf { id } ... on ObjectifPlan { id } } } }`);
    expect(errors).toEqual([]);
    const { liensTextuels: liens } = data;
    expect(liens).toHaveLength(19);
    for (const { id, memeDepartement, passageCible, cible } of liens) {
      const duNord = passageCible.source.document === 'S4';
      expect({ id, memeDepartement }).toEqual({ id, memeDepartement: !duNord });
      expect(cible.id.startsWith('sdsf-59')).toBe(duNord);
    }
    // The links, then each kind of end that lives here: plans, ambitions, objectives, actions, schéma and its objectives.
    expect(sql).toHaveLength(7);
  });

  it('is reached from what it touches in the houses of the others', async () => {
    const cles: [string, string][] = [
      ['Objectif', 'ctg-200072478-2022/objectif/6.3'],
      ['Action', 'ctg-200072478-2022/action/11'],
      ['FicheAction', 'ctg-246200844-2022/fiche/6-ter'],
      ['AnnexeRsa', 'rsa-auvvc-2025/annexe/3'],
      ['Objectif', 'ctg-200072478-2022/objectif/1.1'],
    ];
    const { data, sql } = await caf.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Objectif { liensPlansCaf { dispositif nature } } ... on Action { liensPlansCaf { dispositif nature } }
        ... on FicheAction { liensPlansCaf { dispositif nature } } ... on AnnexeRsa { liensPlansCaf { dispositif nature } } } }`,
      { representations: cles.map(([__typename, id]) => ({ __typename, id })) },
    );
    const lien = (dispositif: string, nature: string) => ({ dispositif, nature });
    expect(data).toEqual({
      _entities: [
        [lien('Mobil’asso Jeunes', 'DISPOSITIF_NOMME'), lien('AAE', 'PARTENAIRE_COMMUN')],
        [lien('Lutte contre l’illettrisme', 'THEME_COMMUN')],
        [lien('Promeneurs du net', 'DISPOSITIF_NOMME')],
        [lien('Levée des freins des parents isolés', 'MEME_PUBLIC'), lien('AFP2i', 'PARTENAIRE_COMMUN')],
        [],
      ].map((liensPlansCaf) => ({ liensPlansCaf })),
    });
    expect(sql).toHaveLength(1);
  });

  it('does not decide whose « plan de lutte contre la pauvreté » an action of the Ternois cites', async () => {
    const { data } = await caf.query(
      `{ liensTextuels(nature: PLAN_CITE_SANS_AUTEUR) { cible { ... on Action { id } } portee } }`,
    );
    expect(data).toMatchObject({
      liensTextuels: [
        {
          cible: { id: 'ctg-200069672-2023/action/4.1.1' },
          portee: expect.stringContaining('Non arbitré') as unknown,
        },
      ],
    });
  });

  it('is led to by its Caf, and refuses unknown identifiers', async () => {
    const { data } = await caf.query('{ cafs { id plans { __typename } } }');
    expect(data).toEqual({
      cafs: [
        { id: 'caf-59', plans: [] },
        { id: 'caf-62', plans: [{ __typename: 'PlanPauvrete' }, { __typename: 'PlanValeurs' }] },
      ],
    });
    const { errors } = await caf.query('{ planPauvrete(id: "plan-pauvrete-caf-59") { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'INTROUVABLE' } }]);
  });
});
