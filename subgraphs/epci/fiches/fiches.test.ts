import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const CCPO = 'ctg-200072478-2022';
const CCRA = 'ctg-246200844-2022';

interface Fiche {
  id: string;
  inscriptions: { id: string }[];
}

describe('fiches action', () => {
  let epci: TestedHouse;
  beforeAll(async () => {
    epci = await houseAlone(house);
  });
  afterAll(() => epci.stop());

  const fiches = async (filtre: string) => {
    const { data, errors } = await epci.query<{ fichesAction: Fiche[] }>(
      `{ fichesAction(${filtre}) { id inscriptions { id } } }`,
    );
    expect(errors).toEqual([]);
    return data.fichesAction;
  };
  const ids = (found: readonly Fiche[]) => found.map(({ id }) => id);

  it('holds one text for the two fiches two CTG share, under its two numbers', async () => {
    const { data } = await epci.query(
      `{ fichesAction(partagee: true) {
        id intitule inscriptions { numero convention { id } source { lignes } }
        pilotes { ... on OrganisationExterne { id } ... on Caf { id } ... on Departement { code } }
      } }`,
    );
    expect(data).toEqual({
      fichesAction: [
        {
          id: 'fiche-partagee/forum-naissance',
          intitule: 'Forum Naissance – Arrondissement du Calaisis',
          inscriptions: [
            { numero: '3 bis', convention: { id: CCPO }, source: { lignes: '1292-1295' } },
            { numero: '2 bis', convention: { id: CCRA }, source: { lignes: '3494-3497' } },
          ],
          pilotes: [{ id: 'cpam-cote-opale' }, { id: 'caf-62' }],
        },
        {
          id: 'fiche-partagee/spie-parents-isoles',
          intitule: 'Service Public Insertion Emploi « Agir pour les parents isolés »',
          inscriptions: [
            { numero: '15', convention: { id: CCPO }, source: { lignes: '2188-2191' } },
            { numero: '9', convention: { id: CCRA }, source: { lignes: '5146-5149' } },
          ],
          pilotes: [{ id: 'pole-emploi' }, { code: '62' }, { id: 'caf-62' }],
        },
      ],
    });
  });

  it('finds a fiche by its own identifier or by that of an inscription', async () => {
    const { data } = await epci.query(
      `{
        own: ficheAction(id: "fiche-partagee/spie-parents-isoles") { id }
        opale: ficheAction(id: "${CCPO}/fiche/15") { id }
        audruicq: ficheAction(id: "${CCRA}/fiche/9") { id }
      }`,
    );
    const id = 'fiche-partagee/spie-parents-isoles';
    expect(data).toEqual({ own: { id }, opale: { id }, audruicq: { id } });
  });

  it('lists the fiches of each avenant', async () => {
    expect(ids(await fiches(`convention: "${CCPO}"`))).toHaveLength(4);
    expect(ids(await fiches(`convention: "${CCRA}"`))).toHaveLength(7);
    expect(await fiches('convention: "ctg-200069672-2023"')).toEqual([]);
  });

  it('finds the fiches the Département pilots or co-pilots: 15, 3 bis, 4 bis, 6 bis and 9', async () => {
    const found = await fiches('pilote: "departement:62"');
    expect(found.flatMap(({ inscriptions }) => inscriptions.map(({ id }) => id)).sort()).toEqual([
      `${CCPO}/fiche/15`,
      `${CCRA}/fiche/3-bis`,
      `${CCRA}/fiche/4-bis`,
      `${CCRA}/fiche/6-bis`,
      `${CCRA}/fiche/9`,
    ]);
    expect(ids(await fiches('pilote: "msa:msa-59-62"'))).toEqual([]);
  });

  it('keeps the nine sections of every fiche, each with its lines', async () => {
    const { data } = await epci.query<{
      fichesAction: { etat: string; sections: { texte: string | null; source: object; absence: object | null }[] }[];
    }>('{ fichesAction { etat sections { rubrique texte source { lignes } absence { raison } } } }');
    expect(data.fichesAction).toHaveLength(9);
    for (const { etat, sections } of data.fichesAction) {
      expect(sections).toHaveLength(9);
      for (const { texte, absence } of sections) {
        expect(texte === null).toBe(etat === 'VIERGE');
        expect(absence === null).toBe(etat !== 'VIERGE');
      }
    }
  });

  it('shows fiche 3 ter as it is: blank, with its title and its pilot', async () => {
    expect(ids(await fiches('etat: VIERGE'))).toEqual([`${CCRA}/fiche/3-ter`]);
    const { data } = await epci.query(
      `{ ficheAction(id: "${CCRA}/fiche/3-ter") {
        intitule etat pilotes { ... on Epci { siren nom } } nombreIndicateurs indicateurs { libelle } activites { intitule }
        diagnostic { texte points source { lignes } absence { raison explication } } remarques { source { lignes } }
      } }`,
    );
    expect(data).toEqual({
      ficheAction: {
        intitule: 'Création d’un Lieu d’Accueil Enfant Parent',
        etat: 'VIERGE',
        pilotes: [{ siren: '246200844', nom: "CC de la Région d'Audruicq" }],
        nombreIndicateurs: 0,
        indicateurs: [],
        activites: [],
        diagnostic: {
          texte: null,
          points: [],
          source: { lignes: '3776' },
          absence: {
            raison: 'ABSENT',
            explication:
              'la fiche 3 ter est un modèle vierge : seuls son numéro, son intitulé et son pilote sont remplis.',
          },
        },
        remarques: [{ source: { lignes: '3068-3072, 3739-3807' } }],
      },
    });
  });

  it('numbers the eight activities of fiche 4 bis as the document does, two of them 3', async () => {
    const { data } = await epci.query<{ ficheAction: { activites: { numero: string; intitule: string }[] } }>(
      `{ ficheAction(id: "${CCRA}/fiche/4-bis") { activites { numero intitule } } }`,
    );
    expect(data.ficheAction.activites.map(({ numero }) => numero)).toEqual(['1', '2', '3', '3', '4', '5', '6', '7']);
    expect(data.ficheAction.activites.slice(2, 4).map(({ intitule }) => intitule)).toEqual([
      'LECTURE CREATIVE',
      'BEBE SIGNES',
    ]);
  });

  it('keeps both pilots of fiche 6 ter: the CIAS in its heading, the CCRA in its presentation', async () => {
    const { data } = await epci.query(
      `{ ficheAction(id: "${CCRA}/fiche/6-ter") {
        pilotage { concordance attestations { libelleImprime source { lignes }
          pilotes { ... on OrganisationExterne { id } ... on Epci { siren } } } }
      } }`,
    );
    expect(data).toEqual({
      ficheAction: {
        pilotage: {
          concordance: 'DIVERGENT',
          attestations: [
            {
              libelleImprime: 'CIAS DE LA RÉGION D’AUDRUICQ',
              source: { lignes: '4502-4504' },
              pilotes: [{ id: 'cias-audruicq' }],
            },
            { libelleImprime: 'CCRA', source: { lignes: '4724' }, pilotes: [{ siren: '246200844' }] },
          ],
        },
      },
    });
  });

  it('distinguishes indicators from the questionnaires given in their place', async () => {
    const { data } = await epci.query<{
      fichesAction: { id: string; nombreIndicateurs: number; indicateurs: { instrument: boolean }[] }[];
    }>('{ fichesAction { id nombreIndicateurs indicateurs { libelle nature instrument source { lignes } } } }');
    expect(Object.fromEntries(data.fichesAction.map((fiche) => [fiche.id, fiche.nombreIndicateurs]))).toEqual({
      'fiche-partagee/forum-naissance': 4,
      [`${CCPO}/fiche/4`]: 2,
      [`${CCPO}/fiche/5`]: 5,
      'fiche-partagee/spie-parents-isoles': 4,
      [`${CCRA}/fiche/3-bis`]: 2,
      [`${CCRA}/fiche/3-ter`]: 0,
      [`${CCRA}/fiche/4-bis`]: 0,
      [`${CCRA}/fiche/6-bis`]: 2,
      [`${CCRA}/fiche/6-ter`]: 0,
    });
    expect(data.fichesAction.flatMap(({ indicateurs }) => indicateurs.filter((i) => i.instrument))).toHaveLength(2);
  });

  it('dates the steps of fiche 5 no more precisely than it does', async () => {
    const { data } = await epci.query<{ ficheAction: { calendrier: unknown[] } }>(
      `{ ficheAction(id: "${CCPO}/fiche/5") { calendrier { libelle periode precision objectif { numero } source { lignes } } } }`,
    );
    expect(data.ficheAction.calendrier).toHaveLength(7);
    expect(data.ficheAction.calendrier[1]).toEqual({
      libelle: 'Point infos jeunesse',
      periode: null,
      precision: 'avant la fin de la période contractuelle de la CTG',
      objectif: { numero: '5.2' },
      source: { lignes: '1904-1906' },
    });
  });

  it('links a fiche to objectives only where the document does', async () => {
    const { data } = await epci.query<Record<string, { objectifs: { numero: string }[] }>>(
      `{
        jeunesse: ficheAction(id: "${CCPO}/fiche/5") { objectifs { numero } }
        permanences: ficheAction(id: "${CCRA}/fiche/6-bis") { objectifs { numero } }
        forum: ficheAction(id: "fiche-partagee/forum-naissance") { objectifs { numero } }
      }`,
    );
    expect(data.jeunesse?.objectifs.map(({ numero }) => numero)).toEqual(['5.1', '5.2', '5.3', '5.4', '5.5']);
    expect(data.permanences?.objectifs).toEqual([{ numero: '6.1' }]);
    expect(data.forum?.objectifs).toEqual([]);
  });

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
          intitule: 'Écrans total !',
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

  it('refuses what it cannot find or read', async () => {
    const { errors } = await epci.query('{ ficheAction(id: "ctg-200072478-2022/fiche/99") { id } }');
    expect(errors).toMatchObject([
      {
        message: 'Aucune fiche action ne porte l’identifiant « ctg-200072478-2022/fiche/99 ».',
        extensions: { code: 'INTROUVABLE' },
      },
    ]);
    expect((await epci.query('{ fichesAction(pilote: "le-cd") { id } }')).errors).toMatchObject([
      { extensions: { code: 'FILTRE_INVALIDE' } },
    ]);
    expect((await epci.query('{ evenements(du: "2024-01-01", au: "2023-01-01") { id } }')).errors).toMatchObject([
      { extensions: { code: 'FILTRE_INVALIDE' } },
    ]);
  });

  it('answers many references, with all their links, in a bounded number of statements', async () => {
    const representations = [`${CCPO}/fiche/4`, `${CCPO}/fiche/5`, `${CCRA}/fiche/4-bis`, `${CCRA}/fiche/6-ter`].map(
      (id) => ({ __typename: 'FicheAction', id }),
    );
    const { errors, sql } = await epci.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on FicheAction {
        intitule pilotes { ... on Epci { nom } } sections { texte parties { ... on Epci { nom } } }
        inscriptions { numero } indicateurs { libelle } activites { intitule } evenements { date communeLieu { nom } }
        calendrier { objectif { numero } }
      } } }`,
      { representations },
    );
    expect(errors).toEqual([]);
    expect(sql).toHaveLength(8);
  });
});

describe('cooperation: posts, commitments, powers, seats', () => {
  let epci: TestedHouse;
  beforeAll(async () => {
    epci = await houseAlone(house);
  });
  afterAll(() => epci.stop());

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
