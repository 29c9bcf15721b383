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

  it('keeps every wording of a title, and does not call a change of case a disagreement', async () => {
    const { data } = await epci.query<Record<string, Record<string, unknown>>>(
      `{
        divergent: enjeu(id: "${TERNOIS}/enjeu/4") { numero intituleAtteste { valeur concordance attestations { valeur contexte source { lignes } } } }
        concordant: enjeu(id: "${TERNOIS}/enjeu/3") { intituleAtteste { valeur concordance } socle { concordance } }
        socle: enjeu(id: "${TERNOIS}/enjeu/1") { socle { valeur concordance attestations { valeur source { lignes } } } }
        rapport: enjeu(id: "${CCPO}/enjeu/jeunesse") { numero socle { valeur } intituleAtteste { concordance } absences { champ raison } }
      }`,
    );
    expect(data.divergent).toEqual({
      numero: '4',
      intituleAtteste: {
        valeur: null,
        concordance: 'DIVERGENT',
        attestations: [
          {
            valeur: 'PERMETTRE L’ACCES AUX DROITS ET AUX SERVICES A TOUS',
            contexte: 'Annexe, plan d’actions 2023',
            source: { lignes: '6612' },
          },
          {
            valeur: 'PERMETTRE L’ACCES AUX DROITS ET AUX SERVICES AU PLUS GRAND NOMBRE',
            contexte: 'Article 4',
            source: { lignes: '5855' },
          },
        ],
      },
    });
    expect(data.concordant).toEqual({
      intituleAtteste: {
        valeur: 'FAVORISER LA COHERENCE, LA CONTINUITE, DU PARCOURS EDUCATIF',
        concordance: 'CONCORDANT',
      },
      socle: { concordance: 'CONCORDANT' },
    });
    expect(data.socle).toMatchObject({
      socle: {
        valeur: null,
        concordance: 'DIVERGENT',
        attestations: [{ source: { lignes: '5810-5814' } }, { source: { lignes: '6309-6313' } }],
      },
    });
    expect(data.rapport).toMatchObject({
      numero: null,
      socle: null,
      intituleAtteste: { concordance: 'DIVERGENT' },
      absences: [
        { champ: 'socle', raison: 'ABSENT' },
        { champ: 'numero', raison: 'ABSENT' },
      ],
    });
  });

  it('keeps the three wordings of objective 4.2, and who is charged with 4.4', async () => {
    const { data } = await epci.query<{ objectifs: Record<string, unknown>[] }>(
      `{ objectifs(action: "${CCPO}/action/4") {
        numero nature nouveaute intituleAtteste { concordance attestations { valeur source { lignes } } }
        responsables { partie { ... on Departement { code } } source { lignes } }
        fiches { inscription { id numero } source { lignes } }
      } }`,
    );
    expect(data.objectifs.map(({ numero }) => numero)).toEqual(['4.1', '4.2', '4.3', '4.4']);
    expect(data.objectifs[1]).toEqual({
      numero: '4.2',
      nature: 'OPERATIONNEL',
      nouveaute: 'INCONNUE',
      intituleAtteste: {
        concordance: 'DIVERGENT',
        attestations: [
          {
            valeur: 'Créer un service parentalité et développer des actions au bénéfice des familles',
            source: { lignes: '792-794' },
          },
          { valeur: 'Créer un réseau ou un service parentalité intercommunal', source: { lignes: '1326' } },
          {
            valeur: 'Créer un service parentalité et développer des actions au bénéfice des familles',
            source: { lignes: '1390-1396' },
          },
        ],
      },
      responsables: [],
      fiches: [{ inscription: { id: `${CCPO}/fiche/4`, numero: '4' }, source: { lignes: '1326, 1390-1396' } }],
    });
    expect(data.objectifs[3]).toMatchObject({
      responsables: [{ partie: { code: '62' }, source: { lignes: '1412, 1535' } }],
    });
  });

  it('answers who misses a LAEP: objective 3.6 refers to a fiche that was left blank', async () => {
    const { data } = await epci.query(
      `{ objectifs(convention: "${CCRA}", recherche: "lieu d'accueil enfant parent") {
        numero intitule source { lignes } fiches { inscription { numero fiche { etat pilotes { ... on Epci { siren } } } } }
      } }`,
    );
    expect(data).toEqual({
      objectifs: [
        {
          numero: '3.6',
          intitule:
            'Développer le soutien à la parentalité par la création d’un Lieu d’Accueil Enfant Parent (en lien avec la fiche 3 ter)',
          source: { lignes: '3068-3072' },
          fiches: [{ inscription: { numero: '3 ter', fiche: { etat: 'VIERGE', pilotes: [{ siren: '246200844' }] } } }],
        },
      ],
    });
  });

  it('links an action to the fiches whose numbers it prints, joined or not', async () => {
    const { data } = await epci.query(
      `{ action(id: "${CCPO}/action/2") { mention objectifGeneral { id } fichesAnnoncees { numero inscription { id } absence { raison } } } }`,
    );
    expect(data).toEqual({
      action: {
        mention: '(Action 2 et 2 bis)',
        objectifGeneral: null,
        fichesAnnoncees: [
          { numero: '2', inscription: null, absence: { raison: 'ABSENT' } },
          { numero: '2 bis', inscription: null, absence: { raison: 'ABSENT' } },
        ],
      },
    });
    const ccra = await epci.query<{ action: { fichesAnnoncees: { inscription: { id: string } | null }[] } }>(
      `{ action(id: "${CCRA}/action/3") { fichesAnnoncees { inscription { id } } } }`,
    );
    expect(ccra.data.action.fichesAnnoncees.map(({ inscription }) => inscription?.id ?? null)).toEqual([
      null,
      `${CCRA}/fiche/3-bis`,
      `${CCRA}/fiche/3-ter`,
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
    expect(sql).toHaveLength(11);
  });
});
