import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

interface Page {
  totalCount: number;
  edges: { node: { codeInsee: string; nom: string } }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

describe('la géographie nationale, dans la maison des EPCI', () => {
  let epci: TestedHouse;
  beforeAll(async () => {
    epci = await houseAlone(house);
  });
  afterAll(() => epci.stop());

  const communes = async (args: string) => {
    const fields = '{ totalCount edges { node { codeInsee nom } } pageInfo { endCursor hasNextPage } }';
    return epci.query<{ communes: Page }>(`{ communes(${args}) ${fields} }`);
  };

  it('holds every commune and every EPCI in force in 2026', async () => {
    const { data } = await epci.query('{ communes { totalCount } epcis { totalCount } regions { code } }');
    expect(data).toMatchObject({ communes: { totalCount: 34_969 }, epcis: { totalCount: 1255 } });
    expect((data.regions as unknown[]).length).toBe(26);
  });

  it('knows the members of the Pays d’Opale, with the line of the reference', async () => {
    const { data, sql } = await epci.query(
      '{ epci(siren: "200072478") { nom nombreCommunes populationMunicipale source { document lignes fichier } communes(first: 100) { totalCount edges { node { nom departement { code nom } region { nom } arrondissement { nom } } } } } }',
    );
    expect(data).toMatchObject({
      epci: { nom: "CC Pays d'Opale", nombreCommunes: 23, populationMunicipale: 25_182, communes: { totalCount: 23 } },
    });
    expect(sql.length).toBeLessThanOrEqual(7);
  });

  it('walks a list page by page without losing or repeating a commune', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const { data } = await communes(`departement: "62", first: 100${after}`);
      seen.push(...data.communes.edges.map(({ node }) => node.codeInsee));
      after = data.communes.pageInfo.hasNextPage ? `, after: "${data.communes.pageInfo.endCursor}"` : '';
    } while (after);
    const { data } = await communes('departement: "62"');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(data.communes.totalCount);
  });

  it('finds a name whatever its accents, hyphens and case', async () => {
    const { data } = await communes('nom: "NOUVELLE EGLISE", departement: "62"');
    expect(data.communes.edges.map(({ node }) => node.nom)).toEqual(['Nouvelle-Église']);
  });

  it('says that a postal code serves several communes', async () => {
    const { data } = await communes('codePostal: "62340"');
    expect(data.communes.totalCount).toBeGreaterThan(1);
  });

  it('gives the reason where a commune has no EPCI', async () => {
    const { data } = await epci.query(
      '{ commune(codeInsee: "29155") { nom epci { siren } absences { champ raison } } }',
    );
    expect(data).toEqual({
      commune: { nom: 'Ouessant', epci: null, absences: [{ champ: 'epci', raison: 'ABSENT' }] },
    });
  });

  it.each([
    ['first: 0', 'PAGE_HORS_BORNES'],
    ['first: 101', 'PAGE_HORS_BORNES'],
    ['after: "bm9uc2Vucw"', 'CURSEUR_INVALIDE'],
    ['populationMin: 10, populationMax: 1', 'FILTRE_INVALIDE'],
    ['epci: "200072479"', 'IDENTIFIANT_INVALIDE'],
  ])('refuses communes(%s) with %s, in French', async (args, code) => {
    const { errors } = await communes(args);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions?.code).toBe(code);
  });

  it('refuses the cursor of another list', async () => {
    const { data } = await communes('departement: "62", first: 1');
    const { errors } = await communes(`departement: "59", first: 1, after: "${data.communes.pageInfo.endCursor}"`);
    expect(errors[0]?.extensions?.code).toBe('CURSEUR_INVALIDE');
  });
});
