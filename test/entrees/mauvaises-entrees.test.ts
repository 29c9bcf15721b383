import { type Graph, openGraph } from '../graph.js';

/** Whatever a client sends, it gets JSON, a French sentence, a stable code, and nothing of our inside. */
describe('une mauvaise entrée', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.stop());

  const inside = /select |insert |\bat \w+ \(|node_modules|\.ts:|\.js:|127\.0\.0\.1:(?!\d+\/graphql)|pg_|mikro/i;

  it.each([
    ['a SIREN whose check digit is wrong', '{ epci(siren: "200072479") { nom } }', 'IDENTIFIANT_INVALIDE'],
    ['a postal code given as a commune', '{ commune(codeInsee: "6234O") { nom } }', 'IDENTIFIANT_INVALIDE'],
    [
      'a date that no calendar has',
      '{ departement(code: "62") { accords(le: "2025-02-30") { le } } }',
      'IDENTIFIANT_INVALIDE',
    ],
    ['an unknown convention', '{ conventionTerritoriale(id: "ctg-000") { titre } }', 'INTROUVABLE'],
    ['an unknown commune', '{ commune(codeInsee: "62999") { nom } }', 'INTROUVABLE'],
    ['an unknown département', '{ departement(code: "20") { nom } }', 'INTROUVABLE'],
    ['an unknown délibération', '{ deliberation(numero: "2030-1") { objet } }', 'INTROUVABLE'],
    ['an unknown fiche', '{ ficheAction(id: "fiche/0") { intitule } }', 'INTROUVABLE'],
    ['an unknown indicator', '{ serie(indicateur: "bonheur", territoire: "62") { libelle } }', 'INTROUVABLE'],
    ['a page of nothing', '{ communes(first: 0) { totalCount } }', 'PAGE_HORS_BORNES'],
    ['a page too large', '{ communes(first: 101) { totalCount } }', 'PAGE_HORS_BORNES'],
    ['a page of minus one', '{ epcis(first: -1) { totalCount } }', 'PAGE_HORS_BORNES'],
    ['a forged cursor', '{ communes(after: "eyJhIjoxfQ") { totalCount } }', 'CURSEUR_INVALIDE'],
    ['SQL in a search', `{ communes(nom: "'; drop table commune; --") { totalCount } }`, undefined],
    ['a wildcard in a search', '{ communes(nom: "%%%", first: 1) { totalCount } }', undefined],
  ])('%s: partial answer at most, 200, and its code', async (_, query, code) => {
    const { status, errors } = await graph.ask(query);
    expect(status).toBe(200);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(code ? [code] : []);
    for (const { message } of errors) expect(message).not.toMatch(inside);
  });

  it.each([
    ['an unknown field', '{ communes { nomme } }', 'REQUETE_INVALIDE', 'nomme'],
    ['an unknown argument', '{ communes(taille: 3) { totalCount } }', 'REQUETE_INVALIDE', 'taille'],
    ['an unknown root field', '{ prefectures { nom } }', 'REQUETE_INVALIDE', 'prefectures'],
    ['a missing argument', '{ epci { nom } }', 'REQUETE_INVALIDE', 'siren'],
    ['a missing selection', '{ communes }', 'REQUETE_INVALIDE', 'communes'],
    ['a wrong enum value', '{ equipements(type: CRECHE) { totalCount } }', 'REQUETE_INVALIDE', 'CRECHE'],
    ['a text where a number is due', '{ communes(first: "dix") { totalCount } }', 'REQUETE_INVALIDE', 'dix'],
    ['a broken document', '{ communes {', 'REQUETE_INVALIDE', ''],
  ])('%s is refused whole, in French, with 400', async (_, query, code, named) => {
    const { status, data, errors, asked } = await graph.ask(query);
    expect({ status, data, asked }).toEqual({ status: 400, data: null, asked: [] });
    expect(errors[0]?.extensions?.code).toBe(code);
    expect(errors[0]?.message).toContain(named);
    expect(errors[0]?.message).not.toMatch(/Cannot query|Unknown argument|Syntax Error|Expected|must have|is required/);
  });

  it('a variable of the wrong shape is refused with its name', async () => {
    const { errors } = await graph.ask('query ($n: Int!) { communes(first: $n) { totalCount } }', { n: 'dix' });
    expect(errors[0]?.extensions?.code).toBe('VARIABLES_INVALIDES');
    expect(errors[0]?.message).toContain('$n');
  });

  const send = async (init: RequestInit) => {
    const response = await fetch(graph.url, { method: 'POST', ...init });
    return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
  };

  it.each([
    ['a body that is not JSON', { headers: { 'content-type': 'application/json' }, body: '{"query": ' }, 400],
    ['an empty body', { headers: { 'content-type': 'application/json' }, body: '' }, 400],
    ['a list where an object is due', { headers: { 'content-type': 'application/json' }, body: '[1]' }, 400],
    ['a request without a query', { headers: { 'content-type': 'application/json' }, body: '{"variables": {}}' }, 400],
    [
      'variables that are not an object',
      { headers: { 'content-type': 'application/json' }, body: '{"query": "{a}", "variables": 3}' },
      400,
    ],
    ['an unknown media type', { headers: { 'content-type': 'text/xml' }, body: '<a/>' }, 415],
  ])('%s gets JSON and its status', async (_, init, status) => {
    const answer = await send(init);
    expect(answer.status).toBe(status);
    expect(answer.type).toContain('json');
    expect(answer.text).not.toMatch(inside);
    const [error] = (JSON.parse(answer.text) as { errors: { message: string; extensions: { code: string } }[] }).errors;
    expect(error?.extensions.code).toMatch(/^[A-Z_]+$/);
  });
});
