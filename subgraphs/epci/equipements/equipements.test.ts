import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { compteEquipements } from './equipements-soutenus.js';
import { TypeEquipement } from './type-equipement.js';
import { openContext } from '../../kit/context.js';
import { house } from '../index.js';

const CCPO = 'ctg-200072478-2022';
const CCRA = 'ctg-246200844-2022';
const TERNOIS = 'ctg-200069672-2023';

interface Effectif {
  type: string;
  nombre: number | null;
}
const counts = (rows: readonly Effectif[]) => Object.fromEntries(rows.map(({ type, nombre }) => [type, nombre]));

describe('annexe 2: what the territories support', () => {
  let epci: TestedHouse;
  beforeAll(async () => {
    epci = await houseAlone(house);
  });
  afterAll(() => epci.stop());

  it('lists the 45 équipements of the two avenants, by family', async () => {
    const { data, errors, sql } = await epci.query<{
      equipements: { totalCount: number; parType: Effectif[]; edges: { node: { id: string } }[] };
    }>('{ equipements(first: 100) { totalCount parType { type nombre } edges { node { id } } } }');
    expect(errors).toEqual([]);
    expect(data.equipements.totalCount).toBe(45);
    expect(data.equipements.edges).toHaveLength(45);
    expect(counts(data.equipements.parType)).toEqual({
      EAJE: 5,
      LAEP: 2,
      RPE: 2,
      ALSH: 20,
      LUDOTHEQUE: 6,
      COORDINATION: 5,
      SEJOUR: 2,
      BAFA_BAFD: 3,
    });
    expect(sql).toHaveLength(3);
  });

  it('counts them by territory, zeros included', async () => {
    const { data, errors } = await epci.query<Record<string, { totalCount: number; parType: Effectif[] }>>(
      `{
        ccpo: equipements(epci: "200072478") { totalCount parType { type nombre } }
        ccra: equipements(epci: "246200844") { totalCount parType { type nombre } }
        nord: equipements(departement: "59") { totalCount parType { type nombre } }
      }`,
    );
    expect(errors).toEqual([]);
    expect(data.ccpo?.totalCount).toBe(23);
    expect(Object.values(counts(data.ccpo?.parType ?? []))).toEqual([3, 2, 1, 8, 3, 3, 2, 1]);
    expect(data.ccra?.totalCount).toBe(22);
    expect(Object.values(counts(data.ccra?.parType ?? []))).toEqual([2, 0, 1, 12, 3, 2, 0, 2]);
    expect(data.nord?.totalCount).toBe(0);
  });

  it('finds the one whose site is outside the commune that supports it', async () => {
    const { data } = await epci.query(
      `{ equipements(siteHorsSoutien: true) { edges { node {
        id nom libelleImprime soutien { ... on Commune { codeInsee nom } } communeSite { codeInsee nom }
        adresse { voie codePostal commune { nom } } source { lignes }
      } } } }`,
    );
    expect(data).toEqual({
      equipements: {
        edges: [
          {
            node: {
              id: `equipement/${CCRA}/nouvelle-eglise/alsh-1`,
              nom: 'Association Temps Libre',
              libelleImprime:
                'Association Temps Libre - Accueil de loisirs extrascolaire et périscolaire – Rue du village – 62162 Vieille Eglise',
              soutien: { codeInsee: '62623', nom: 'Nouvelle-Église' },
              communeSite: { codeInsee: '62852', nom: 'Vieille-Église' },
              adresse: { voie: 'Rue du Village', codePostal: '62162', commune: { nom: 'Vieille-Église' } },
              source: { lignes: '2750-2752, 2762, 2764-2766' },
            },
          },
        ],
      },
    });
  });

  it('keeps what is printed beside what is normalised, and never reads a postal code as a commune', async () => {
    const { data } = await epci.query<{ equipements: { edges: { node: Record<string, unknown> }[] } }>(
      '{ equipements(type: LUDOTHEQUE, commune: "62057") { edges { node { type typeImprime adresse { voie } communeSite { nom } siteHorsSoutien absences { champ raison explication } } } } }',
    );
    const [edge] = data.equipements.edges;
    expect(edge?.node).toMatchObject({
      type: 'LUDOTHEQUE',
      typeImprime: 'LUDOTHQUE',
      adresse: null,
      communeSite: null,
      siteHorsSoutien: null,
    });
    const ram = await epci.query<{ equipements: { edges: { node: object }[] } }>(
      '{ equipements(type: RPE, convention: "ctg-246200844-2022") { edges { node { type typeImprime } } } }',
    );
    expect(ram.data.equipements.edges).toEqual([{ node: { type: 'RPE', typeImprime: 'RAM' } }]);
  });

  it('explains every empty address, for ten services that are not places and for ludothèques', async () => {
    const { data } = await epci.query<{
      equipements: {
        edges: { node: { adresseImprimee: string | null; lieuPropre: boolean; absences: { champ: string }[] } }[];
      };
    }>('{ equipements(first: 100) { edges { node { adresseImprimee lieuPropre absences { champ raison } } } } }');
    const nodes = data.equipements.edges.map(({ node }) => node);
    expect(nodes.filter(({ lieuPropre }) => !lieuPropre)).toHaveLength(10);
    const empty = nodes.filter(({ adresseImprimee }) => adresseImprimee === null);
    expect(empty).toHaveLength(16);
    for (const { absences } of empty) {
      expect(absences).toContainEqual({ champ: 'adresseImprimee', raison: 'ABSENT' });
    }
  });

  it('pages by cursor in the order of the documents, filters and words applied', async () => {
    const first = await epci.query<{
      equipements: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }>('{ equipements(type: ALSH, first: 15) { edges { node { id } } pageInfo { endCursor hasNextPage } } }');
    const { endCursor } = first.data.equipements.pageInfo;
    const second = await epci.query<typeof first.data>(
      'query ($after: String) { equipements(type: ALSH, first: 15, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }',
      { after: endCursor },
    );
    const ids = [...first.data.equipements.edges, ...second.data.equipements.edges].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(20);
    expect(second.data.equipements.pageInfo.hasNextPage).toBe(false);
    expect(ids[0]).toBe(`equipement/${CCPO}/andres/alsh-1`);
    const searched = await epci.query<{ equipements: { totalCount: number } }>(
      '{ equipements(recherche: "ecole bertin") { totalCount } }',
    );
    expect(searched.data.equipements.totalCount).toBe(1);
    const refused = await epci.query('{ equipements(first: 101) { totalCount } }');
    expect(refused.errors).toMatchObject([{ extensions: { code: 'PAGE_HORS_BORNES' } }]);
  });

  it('says where a LAEP is missing: zero is an answer, an annexe that is not joined is not a zero', async () => {
    const { data, errors, sql } = await epci.query(
      `{
        conventionsSansEquipement(type: LAEP) { id }
        ccra: conventionTerritoriale(id: "${CCRA}") { equipementsParType(type: LAEP) { type nombre } }
        ternois: conventionTerritoriale(id: "${TERNOIS}") {
          equipementsParType(type: LAEP) { nombre absence { raison } }
          equipementsSoutenus { nombre equipements { id } absence { raison explication } }
        }
      }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      conventionsSansEquipement: [{ id: CCRA }],
      ccra: { equipementsParType: [{ type: 'LAEP', nombre: 0 }] },
      ternois: {
        equipementsParType: [{ nombre: null, absence: { raison: 'ABSENT' } }],
        equipementsSoutenus: {
          nombre: null,
          equipements: [],
          absence: {
            raison: 'ABSENT',
            explication: 'l’article 1 renvoie à une annexe 2, liste des équipements soutenus, qui n’est pas jointe.',
          },
        },
      },
    });
    expect(sql.length).toBeLessThanOrEqual(6);
  });

  it('follows a commune and an EPCI to what they support, in a bounded number of statements', async () => {
    const { data, errors, sql } = await epci.query<{
      epci: {
        equipementsSoutenus: { nombre: number };
        equipementsDuTerritoire: { nombre: number; sources: { lignes: string }[] };
        communes: { edges: { node: { codeInsee: string; equipementsSoutenus: { nombre: number } } }[] };
      };
      commune: { equipementsSoutenus: { nombre: null; absence: { raison: string } } };
    }>(
      `{
        epci(siren: "246200844") {
          equipementsSoutenus { nombre }
          equipementsDuTerritoire { nombre sources { lignes } }
          communes(first: 100) { edges { node { codeInsee equipementsSoutenus { nombre } } } }
        }
        commune(codeInsee: "59350") { equipementsSoutenus { nombre absence { raison } } }
      }`,
    );
    expect(errors).toEqual([]);
    expect(data.epci.equipementsSoutenus.nombre).toBe(1);
    expect(data.epci.equipementsDuTerritoire).toEqual({ nombre: 22, sources: [{ lignes: '2640-2914' }] });
    const without = data.epci.communes.edges.filter(({ node }) => node.equipementsSoutenus.nombre === 0);
    expect(without.map(({ node }) => node.codeInsee).sort()).toEqual(['62634', '62662', '62699']);
    expect(data.commune.equipementsSoutenus).toEqual({ nombre: null, absence: { raison: 'ABSENT' } });
    expect(sql).toHaveLength(6);
  });

  it('answers references by key in one statement, whatever their number', async () => {
    const representations = ['ardres/alsh-1', 'ardres/alsh-2', 'louches/alsh-1'].map((name) => ({
      __typename: 'Equipement',
      id: `equipement/${CCPO}/${name}`,
    }));
    const { data, sql } = await epci.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Equipement { nom } } }',
      { representations },
    );
    expect(data).toEqual({
      _entities: [{ nom: 'ALSH ados' }, { nom: 'École Curie et Perrault' }, { nom: 'ALSH de Louches' }],
    });
    expect(sql).toHaveLength(1);
  });

  it('refuses an unknown équipement and an unknown convention', async () => {
    const { errors } = await epci.query(
      '{ equipement(id: "equipement/rien") { nom } conventionTerritoriale(id: "ctg-rien") { id } }',
    );
    expect(errors.map(({ message }) => message).sort()).toEqual([
      'Aucun équipement ne porte l’identifiant « equipement/rien ».',
      'Aucune convention territoriale ne porte l’identifiant « ctg-rien ».',
    ]);
    expect(errors.every(({ extensions }) => extensions?.code === 'INTROUVABLE')).toBe(true);
  });

  it('counts by family for an EPCI’s series, and has nothing to say without an annexe 2', async () => {
    const context = openContext(epci.orm, 'test');
    const [ccpo, ccra, ternois] = await Promise.all(
      ['200072478', '246200844', '200069672'].map((siren) => compteEquipements(siren, context)),
    );
    expect(ccpo?.parType.get(TypeEquipement.RPE)).toBe(1);
    expect(ccpo?.sourceDe(TypeEquipement.RPE)).toBe('S1:479-481, 509, 511');
    expect(ccra?.parType.get(TypeEquipement.LAEP)).toBe(0);
    expect(ccra?.sourceDe(TypeEquipement.LAEP)).toBe('S1:2640-2914');
    expect(ternois).toBeNull();
  });
});
