import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const CCPO = 'ctg-200072478-2022';
const CCRA = 'ctg-246200844-2022';

interface Fiche {
  id: string;
  inscriptions: { id: string }[];
}

describe('les fiches action : leur texte, leurs numéros, leurs pilotes', () => {
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

  it('finds a fiche by every passage that says who pilots it: 6 ter by the CIAS of its header and by the CCRA of its text', async () => {
    expect(ids(await fiches('pilote: "externe:cias-audruicq"'))).toEqual([`${CCRA}/fiche/6-ter`]);
    expect(ids(await fiches('pilote: "epci:246200844"'))).toEqual([
      `${CCRA}/fiche/3-ter`,
      `${CCRA}/fiche/4-bis`,
      `${CCRA}/fiche/6-ter`,
    ]);
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
