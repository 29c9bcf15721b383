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

describe('le Département sur le terrain', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());

  const entities = (typename: string, keys: object[], selection: string) =>
    departement.query<{ _entities: Record<string, unknown>[] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typename} { ${selection} } } }`,
      { representations: keys.map((key) => ({ __typename: typename, ...key })) },
    );

  it('says when, where and for how many families babies are relaxed at Audruicq', async () => {
    const { data, errors } = await departement.query(`{
      permanence(id: "permanence/audruicq/pmi-detente-bebes") {
        lieu public nombreCreneaux capaciteFamillesParCreneau surRendezVous
        recurrence { jour frequence rangsDansLeMois momentsJournee creneaux { debut fin } rrule absences { champ } }
        prochainesDates(du: "2023-10-01", nombre: 3) { dates regle refus { explication } }
        atelier { intitule public service }
        source { document lignes }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      permanence: {
        lieu: 'Maison France Services à Audruicq',
        public: 'Enfants de 0 à 9 mois et leurs parents',
        nombreCreneaux: 2,
        capaciteFamillesParCreneau: 4,
        surRendezVous: null,
        recurrence: {
          jour: 'VENDREDI',
          frequence: 'MENSUELLE',
          rangsDansLeMois: [2],
          momentsJournee: ['MATIN'],
          creneaux: [
            { debut: '09:15', fin: null },
            { debut: '10:30', fin: null },
          ],
          rrule: 'FREQ=MONTHLY;BYDAY=2FR',
          absences: [{ champ: 'creneaux' }],
        },
        prochainesDates: {
          dates: ['2023-10-13', '2023-11-10', '2023-12-08'],
          regle: 'FREQ=MONTHLY;BYDAY=2FR',
          refus: null,
        },
        atelier: {
          intitule: 'Détente et bien-être des bébés',
          public: 'Enfants de 0 à 9 mois et leurs parents',
          service: 'PMI Calais 1 (Maison des Solidarités du Calaisis)',
        },
        source: { document: 'S1', lignes: '3649-3659, 3619-3621, 3691-3695, 2585-2587' },
      },
    });
  });

  it('counts five PMI slots, two social slots and the ADA in the fiches of the CCRA, and five places of the report in the CCPO', async () => {
    const { data, sql } = await departement.query<Record<string, { nature: string; fiche: object | null }[]>>(`{
      ccra: permanences(epci: "246200844") { nature fiche { id } }
      ccpo: permanences(epci: "200072478") { nature fiche { id } }
    }`);
    const count = (rows: { nature: string }[] = []) =>
      Object.fromEntries(Object.entries(Object.groupBy(rows, ({ nature }) => nature)).map(([k, v]) => [k, v?.length]));
    expect(count(data.ccra)).toEqual({
      PMI_ATELIER: 2,
      PMI_CONSULTATION: 2,
      PESEE: 1,
      SERVICE_SOCIAL: 2,
      ADA: 1,
      CENTRE_SANTE: 2,
    });
    expect(data.ccra?.filter(({ fiche }) => fiche)).toHaveLength(8);
    expect(count(data.ccpo)).toEqual({ SERVICE_SOCIAL: 2, PMI_PERMANENCE: 2, ATTENTE_ACTIVE: 1 });
    expect(data.ccpo?.filter(({ fiche }) => fiche)).toHaveLength(0);
    expect(sql).toHaveLength(2);
  });

  it('filters by commune and by nature together', async () => {
    const { data } = await departement.query(
      '{ permanences(commune: "62645", nature: PMI_CONSULTATION) { id lieu recurrence { rrule } } }',
    );
    expect(data).toEqual({
      permanences: [
        {
          id: 'permanence/oye-plage/pmi-consultation',
          lieu: 'Espace Dolto',
          recurrence: { rrule: 'FREQ=MONTHLY;BYDAY=2FR,4FR' },
        },
      ],
    });
  });

  it('gives the social slots of a Tuesday with their hours, how to book, and what to beware of', async () => {
    const { data } = await departement.query(`{
      permanence(id: "permanence/audruicq/service-social") {
        surRendezVous delaiRendezVousJours
        priseRendezVous { site telephone source { lignes } }
        recurrence { creneaux { debut fin } precautions }
        prochainesDates(du: "2024-02-28") { dates }
      }
    }`);
    expect(data).toEqual({
      permanence: {
        surRendezVous: true,
        delaiRendezVousJours: 7,
        priseRendezVous: {
          site: 'www.rdv-solidarites.fr',
          telephone: '03.21.00.02.00',
          source: { lignes: '4310-4314' },
        },
        recurrence: {
          creneaux: [
            { debut: '09:00', fin: '11:00' },
            { debut: '14:00', fin: '16:30' },
          ],
          precautions: ['Changement possible pendant les vacances scolaires (S1:4306).'],
        },
        prochainesDates: { dates: ['2024-03-05', '2024-03-12', '2024-03-19', '2024-03-26', '2024-04-02'] },
      },
    });
  });

  it('refuses to guess which Thursday, and dates for what has no rhythm', async () => {
    const { data } = await departement.query(`{
      jeudi: permanence(id: "permanence/oye-plage/service-social") {
        recurrence { rrule absences { champ raison } }
        prochainesDates(du: "2024-01-01") { dates regle refus { champ raison explication } }
      }
      ada: permanence(id: "permanence/calais/ada") {
        domicilePossible recurrence { rrule } prochainesDates(du: "2024-01-01") { dates refus { explication } }
      }
    }`);
    expect(data).toEqual({
      jeudi: {
        recurrence: {
          rrule: null,
          absences: [
            { champ: 'rrule', raison: 'ABSENT' },
            { champ: 'rangsDansLeMois', raison: 'ABSENT' },
          ],
        },
        prochainesDates: {
          dates: [],
          regle: null,
          refus: {
            champ: 'dates',
            raison: 'ABSENT',
            explication: 'la fiche dit « 1 jeudi par mois » sans dire lequel ; aucune date ne peut en être déduite.',
          },
        },
      },
      ada: {
        domicilePossible: true,
        recurrence: null,
        prochainesDates: { dates: [], refus: { explication: 'uniquement sur rendez-vous, sans jour fixe.' } },
      },
    });
  });

  it('answers communes, EPCI and conventions in one statement each, whatever their number', async () => {
    const communes = await entities('Commune', [{ codeInsee: '62057' }, { codeInsee: '62645' }], 'permanences { id }');
    expect(communes.data._entities.map(({ permanences }) => (permanences as object[]).length)).toEqual([5, 4]);
    expect(communes.sql).toHaveLength(1);
    const epcis = await entities('Epci', [{ siren: '200072478' }, { siren: '246200844' }], 'permanences { id }');
    expect(epcis.data._entities.map(({ permanences }) => (permanences as object[]).length)).toEqual([5, 10]);
    expect(epcis.sql).toHaveLength(1);
    const ctg = await entities('ConventionTerritoriale', [{ id: 'ctg-200072478-2022' }], 'permanences { intitule }');
    expect(ctg.data._entities[0]?.permanences).toHaveLength(5);
  });

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
    const { data } = await entities(
      'FicheAction',
      [{ id: 'ctg-200072478-2022/fiche/4' }],
      `contributionDepartement {
        role roles { role source { lignes } } ateliers { intitule objectif nombreSeances etat } permanences { id }
      }`,
    );
    expect(data._entities[0]?.contributionDepartement).toEqual({
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
    const { data, sql } = await entities(
      'FicheAction',
      Object.values(FICHES).map((id) => ({ id })),
      'contributionDepartement { role services ateliers { id } permanences { id } financements { id } absences { champ } }',
    );
    const seen = data._entities.map(({ contributionDepartement }) => contributionDepartement) as {
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
    const { data } = await entities(
      'FicheAction',
      [{ id: FICHES.laep }, { id: 'ctg-200069672-2023/fiche/inconnue' }],
      'contributionDepartement { role absences { champ raison } }',
    );
    expect(data._entities).toMatchObject([
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
    const { data, sql } = await entities(
      'Equipement',
      [{ id: 'equipement/quelconque' }],
      'agrementPmi { requis reference date absences { champ raison } }',
    );
    expect(data._entities).toEqual([
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
    const { data, sql } = await entities(
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
    const seats = data._entities.map(({ siegesDepartement }) => siegesDepartement as { nombre: number | null }[]);
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

  it('refuses what it does not have, and what cannot be asked', async () => {
    const unknown = await departement.query('{ permanence(id: "permanence/paris/pmi") { id } }');
    expect(unknown.errors).toMatchObject([{ extensions: { code: 'INTROUVABLE' } }]);
    for (const [ask, code] of [
      ['atelier(id: "x") { id }', 'INTROUVABLE'],
      ['maisonSolidarite(id: "x") { id }', 'INTROUVABLE'],
      ['financement(id: "x") { id }', 'INTROUVABLE'],
      ['permanences(commune: "62") { id }', 'IDENTIFIANT_INVALIDE'],
      ['permanences { prochainesDates(du: "2024-02-30") { dates } }', 'IDENTIFIANT_INVALIDE'],
      [
        'permanence(id: "permanence/calais/ada") { prochainesDates(du: "2024-01-01", nombre: 51) { dates } }',
        'FILTRE_INVALIDE',
      ],
    ]) {
      const { errors } = await departement.query(`{ ${ask} }`);
      expect(errors[0]?.extensions?.code).toBe(code);
    }
  });
});
