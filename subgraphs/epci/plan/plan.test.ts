import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const CCPO = 'ctg-200072478-2022';
const CCRA = 'ctg-246200844-2022';
const TERNOIS = 'ctg-200069672-2023';

interface Plan {
  actions: { numero: string; nombreObjectifs: number }[];
  objectifs: { numero: string; nombreActions: number }[];
}

describe('the plans: enjeux, actions, objectives', () => {
  let epci: TestedHouse;
  beforeAll(async () => {
    epci = await houseAlone(house);
  });
  afterAll(() => epci.stop());

  const plan = async (id: string, fields: string) => {
    const { data, errors, sql } = await epci.query<{ conventionTerritoriale: { planAction: Plan } }>(
      `{ conventionTerritoriale(id: "${id}") { planAction { ${fields} } } }`,
    );
    expect(errors).toEqual([]);
    return { plan: data.conventionTerritoriale.planAction, sql };
  };
  const COUNTS =
    'nombreEnjeux nombreActions nombreActionsDistinctes nombreObjectifs nombreFiches nombreIndicateurs source { lignes }';

  it('counts what each plan holds', async () => {
    expect((await plan(CCPO, COUNTS)).plan).toEqual({
      nombreEnjeux: 10,
      nombreActions: 15,
      nombreActionsDistinctes: 15,
      nombreObjectifs: 45,
      nombreFiches: 4,
      nombreIndicateurs: 15,
      source: { lignes: '651-1149' },
    });
    expect((await plan(CCRA, COUNTS)).plan).toEqual({
      nombreEnjeux: 8,
      nombreActions: 9,
      nombreActionsDistinctes: 9,
      nombreObjectifs: 28,
      nombreFiches: 7,
      nombreIndicateurs: 12,
      source: { lignes: '2915-3351' },
    });
    expect((await plan(TERNOIS, COUNTS)).plan).toEqual({
      nombreEnjeux: 5,
      nombreActions: 59,
      nombreActionsDistinctes: 58,
      nombreObjectifs: 14,
      nombreFiches: 0,
      nombreIndicateurs: 0,
      source: { lignes: '6304-6847' },
    });
  });

  it('counts the objectives of each action of the avenants, and the actions of each general objective', async () => {
    const of = async (id: string) =>
      Object.fromEntries(
        (await plan(id, 'actions { numero nombreObjectifs }')).plan.actions.map((a) => [a.numero, a.nombreObjectifs]),
      );
    expect(Object.values(await of(CCPO))).toEqual([3, 4, 3, 4, 5, 3, 4, 2, 3, 4, 3, 3, 3, 0, 1]);
    expect(Object.values(await of(CCRA))).toEqual([4, 3, 6, 3, 3, 4, 4, 0, 1]);
    const ternois = await plan(TERNOIS, 'objectifs { numero nombreActions } enjeux { nombreActions nombreObjectifs }');
    expect(ternois.plan.objectifs.map((row) => `${row.numero}:${String(row.nombreActions)}`).join(' ')).toBe(
      '1.1:6 2.1:4 2.2:6 2.3:4 2.4:4 3.1:4 3.2:8 3.3:5 3.4:4 4.1:2 4.2:4 5.1:3 5.2:3 5.3:2',
    );
    expect(ternois.plan).toMatchObject({
      enjeux: [6, 18, 21, 6, 8].map((nombreActions) => ({ nombreActions })),
    });
  });

  it('shows which actions of the Ternois are printed twice', async () => {
    const { plan: found } = await plan(
      TERNOIS,
      'actionsEnDouble { intitule actions { numero source { lignes } } } remarques { source { lignes } }',
    );
    expect(found).toMatchObject({
      actionsEnDouble: [
        {
          intitule:
            'Poursuivre et améliorer la "semaine des maternelles" - info partenaires, accompagnement fonction parentale',
          actions: [
            { numero: '3.2.3', source: { lignes: '6507-6510' } },
            { numero: '3.2.4', source: { lignes: '6531-6533' } },
          ],
        },
      ],
    });
  });

  it('has no plan for the first CTG of the Ternois, and says so instead of counting zero', async () => {
    const { plan: none } = await plan(
      'ctg-200069672-2018',
      'nombreEnjeux nombreActions nombreObjectifs enjeux { id } source { lignes } absence { raison explication }',
    );
    expect(none).toEqual({
      nombreEnjeux: null,
      nombreActions: null,
      nombreObjectifs: null,
      enjeux: [],
      source: null,
      absence: {
        raison: 'ABSENT',
        explication: 'le texte de cette convention n’est pas dans les documents, qui ne font que la citer.',
      },
    });
  });

  it('finds the six enjeux the Pays d’Opale and the Région d’Audruicq share', async () => {
    const { data, sql } = await epci.query<{
      enjeuxPartages: { intitule: string; enjeux: { convention: { id: string } }[] }[];
    }>(
      'query ($ids: [ID!]!) { enjeuxPartages(conventions: $ids) { intitule enjeux { convention { id } source { lignes } } } }',
      { ids: [CCPO, CCRA] },
    );
    expect(data.enjeuxPartages.map(({ intitule }) => intitule)).toEqual([
      'Territorialiser la politique d’accueil collectif du jeune enfant',
      'Soutenir l’accueil individuel à travers les missions du Relais Petite Enfance',
      'Accompagner les parents dans l’exercice de leur fonction parentale',
      'Développer le pouvoir d’agir des habitants',
      'Organiser la conduite de la CTG au niveau territorial',
      'Accompagner les familles monoparentales dans une démarche d’insertion socio-professionnelle',
    ]);
    expect(data.enjeuxPartages[0]?.enjeux.map(({ convention }) => convention.id)).toEqual([CCPO, CCRA]);
    expect(sql).toHaveLength(2);
    const three = await epci.query('query ($ids: [ID!]!) { enjeuxPartages(conventions: $ids) { intitule } }', {
      ids: [CCPO, CCRA, TERNOIS],
    });
    expect(three.data).toEqual({ enjeuxPartages: [] });
  });

  it('refuses to compare one convention with itself, or with one it does not know', async () => {
    const ask = 'query ($ids: [ID!]!) { enjeuxPartages(conventions: $ids) { intitule } }';
    expect((await epci.query(ask, { ids: [CCPO, CCPO] })).errors).toMatchObject([
      { extensions: { code: 'FILTRE_INVALIDE' } },
    ]);
    expect((await epci.query(ask, { ids: [CCPO, 'ctg-x'] })).errors).toMatchObject([
      {
        message: 'Aucune convention territoriale ne porte l’identifiant « ctg-x ».',
        extensions: { code: 'INTROUVABLE' },
      },
    ]);
  });

  it('keeps the activities the Ternois plan puts under its actions', async () => {
    const { data } = await epci.query<{
      conventionTerritoriale: {
        planAction: { actions: { numero: string; activites: { intitule: string; numero: null }[] }[] };
      };
    }>(
      `{ conventionTerritoriale(id: "${TERNOIS}") { planAction { actions { numero activites { intitule numero } } } } }`,
    );
    const { actions } = data.conventionTerritoriale.planAction;
    expect(actions.flatMap(({ activites }) => activites)).toHaveLength(35);
    expect(actions.find(({ numero }) => numero === '4.1.2')?.activites).toEqual([
      { intitule: 'Cartographie', numero: null },
    ]);
  });

  it('reads a whole plan, links and counts included, in a bounded number of statements', async () => {
    const { sql } = await plan(
      CCRA,
      `${COUNTS} enjeux { intitule intituleAtteste { concordance } socle { valeur }
        actions { numero intitule fichesAnnoncees { numero inscription { numero } }
          objectifs { numero intitule fiches { inscription { numero fiche { etat } } } } } }
       fiches { numero fiche { intitule indicateurs { libelle } activites { numero } } }`,
    );
    // Two paths lead to the fiches: they share a statement when they arrive together.
    expect(sql.length).toBeLessThanOrEqual(12);
  });
});
