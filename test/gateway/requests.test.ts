import { places } from './places.js';
import { post, until, World } from './world.js';

/** What clients are told about their own requests: in French, with a stable code and the right status. */
describe('A request', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.of(places);
  });
  beforeEach(() => {
    world.asked.splice(0);
    world.log.splice(0);
  });
  afterAll(() => world.gateway.stop());

  interface Told {
    errors: { message: string; extensions: { code: string } }[];
  }
  const refused = async (response: Response): Promise<string> => {
    expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    const text = await response.text();
    expect(text).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
    const [first] = (JSON.parse(text) as Told).errors;
    return `${response.status} ${first?.extensions.code}: ${first?.message}`;
  };
  const expectRefused = async (query: string, variables: Record<string, unknown> | undefined, expected: string) => {
    expect(await refused(await post(world.gateway.url, JSON.stringify({ query, variables })))).toBe(expected);
    expect(world.asked).toEqual([]);
  };

  test.each([
    [
      '{ lieu(id: "a") { nomm } }',
      'REQUETE_INVALIDE: Le champ « nomm » n’existe pas sur le type « Lieu ». Vouliez-vous dire « nom » ?',
    ],
    ['{ lieu { nom } }', 'REQUETE_INVALIDE: Le champ « lieu » demande l’argument « id » (de type ID!), qui manque.'],
    [
      '{ lieu(id: "a", code: 1) { nom } }',
      'REQUETE_INVALIDE: L’argument « code » n’existe pas sur le champ « Query.lieu ».',
    ],
    [
      '{ lieu(id: "a") }',
      'REQUETE_INVALIDE: Le champ « lieu » (de type Lieu) demande qu’on choisisse ses sous-champs : « lieu { … } ».',
    ],
    ['{ creneau { x } }', 'REQUETE_INVALIDE: Le champ « creneau » (de type String) n’a pas de sous-champs.'],
    ['{ echo(texte: 3) }', 'REQUETE_INVALIDE: Un texte est attendu, 3 trouvé.'],
    ['{ lieux { ...F } }', 'REQUETE_INVALIDE: Le fragment « F » n’est pas défini.'],
    ['{ lieux { ... on Truc { nom } } }', 'REQUETE_INVALIDE: Le type « Truc » n’existe pas.'],
    ['query Q { lieu(id: $id) { nom } }', 'REQUETE_INVALIDE: La variable « $id » n’est pas déclarée.'],
    ['{ lieu(id: "a") { nom ', 'REQUETE_INVALIDE: Erreur de syntaxe : Name attendu, <EOF> trouvé.'],
    [
      'query A { creneau } query B { creneau }',
      'REQUETE_INVALIDE: La requête contient plusieurs opérations : dites laquelle exécuter (operationName).',
    ],
    ['subscription { x }', 'REQUETE_INVALIDE: Le graphe ne sert pas les souscriptions (subscription).'],
  ])('invalid, is told what to correct: %s', (query, expected) => expectRefused(query, undefined, `400 ${expected}`));

  test.each([
    [{}, 'La variable « $n » (de type Int!) est obligatoire et n’a pas été donnée.'],
    [{ n: 'x' }, 'La variable « $n » a une valeur refusée : Un nombre entier est attendu, "x" trouvé.'],
    [{ n: null }, 'La variable « $n » (de type Int!) est nulle.'],
  ])('with wrong variables is told which: %j', (variables, message) =>
    expectRefused(
      'query Q($n: Int!) { echo(texte: "o", nombre: $n) }',
      variables,
      `400 VARIABLES_INVALIDES: ${message}`,
    ),
  );

  const json = { 'content-type': 'application/json' };
  test.each([
    [
      'broken JSON',
      { method: 'POST', headers: json, body: '{"query":' },
      '400 REQUETE_ILLISIBLE: Le corps de la requête n’est pas du JSON lisible.',
    ],
    ['no body', { method: 'POST', headers: json, body: '' }, '400 REQUETE_ILLISIBLE: Le corps de la requête est vide.'],
    [
      'no operation',
      { method: 'POST', headers: json, body: '{"x":1}' },
      '400 REQUETE_ILLISIBLE: La requête ne contient pas d’opération (« query »).',
    ],
    [
      'a number for a query',
      { method: 'POST', headers: json, body: '{"query":1}' },
      '400 REQUETE_ILLISIBLE: Le champ « query » doit être un texte.',
    ],
    [
      'a list',
      { method: 'POST', headers: json, body: '[{"query":"{ creneau }"}]' },
      '400 REQUETE_ILLISIBLE: Envoyez une opération à la fois : les lots ne sont pas servis.',
    ],
    [
      'XML',
      { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' },
      '415 METHODE_REFUSEE: Le corps doit être du JSON (content-type: application/json).',
    ],
    [
      'a form',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ creneau }"}' },
      '415 METHODE_REFUSEE: Le corps doit être du JSON (content-type: application/json).',
    ],
    ['another method', { method: 'DELETE' }, '405 METHODE_REFUSEE: Seules GET et POST sont servies.'],
  ] as [string, RequestInit, string][])('with %s is refused in JSON', async (_, init, expected) => {
    expect(await refused(await fetch(world.gateway.url, init))).toBe(expected);
  });

  test('by GET may read, if it cannot come from another site’s page, and may not write', async () => {
    const get = (query: string, headers: Record<string, string> = {}) =>
      fetch(`${world.gateway.url}?query=${encodeURIComponent(query)}`, { headers });
    const trusted = { 'apollo-require-preflight': 'true' };
    expect(await (await get('{ creneau }', trusted)).json()).toEqual({ data: { creneau: 'matin' } });
    expect(await refused(await get('{ creneau }'))).toContain('400 METHODE_REFUSEE: Requête refusée par précaution');
    expect(await refused(await get('mutation { note(texte: "x") }', trusted))).toContain('405 METHODE_REFUSEE');
  });

  test('to another path is answered in JSON', async () => {
    expect(await refused(await fetch(new URL('/autre', world.gateway.url)))).toContain('404 CHEMIN_INCONNU');
  });

  test.each(['application/json', 'application/graphql-response+json'])(
    'is answered in the type it accepts: %s',
    async (accept) => {
      const response = await post(world.gateway.url, '{"query":"{ creneau }"}', { accept });
      expect([response.status, response.headers.get('content-type')]).toEqual([200, `${accept}; charset=utf-8`]);
      const broken = await post(world.gateway.url, '{', { accept });
      expect([broken.status, broken.headers.get('content-type')]).toEqual([400, `${accept}; charset=utf-8`]);
    },
  );

  test.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
    ['application/graphql-response+json, application/json;q=0.9', 400],
    ['*/*', 400],
  ])('refused by validation is answered with the status that its type calls for: %s', async (accept, status) => {
    for (const query of ['{ inconnu }', '{', 'query Q($n: Int!) { echo(texte: "o", nombre: $n) }']) {
      const response = await post(world.gateway.url, JSON.stringify({ query }), { accept });
      expect([query, response.status]).toEqual([query, status]);
    }
  });

  test('keeps its id, or gets one', async () => {
    const given = await post(world.gateway.url, '{"query":"{ creneau }"}', { 'x-request-id': 'requete-0001' });
    expect(given.headers.get('x-request-id')).toBe('requete-0001');
    const odd = await post(world.gateway.url, '{"query":"{ creneau }"}', { 'x-request-id': 'a b"c' });
    expect(odd.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  test('leaves one access line, which never holds a variable', async () => {
    const body = { query: 'query Secret($t: String!) { echo(texte: $t) creneau }', variables: { t: 'Madame Untel' } };
    await post(world.gateway.url, JSON.stringify(body), { 'x-request-id': 'requete-0002' });
    const lines = () => world.log.filter(({ msg }) => msg === 'access');
    await until(() => lines().length === 1, 'the access line');
    expect(lines()[0]).toMatchObject({
      requestId: 'requete-0002',
      status: 200,
      errors: 0,
      operation: { type: 'query', name: 'Secret', hash: expect.stringMatching(/^[\da-f]{64}$/) as string },
    });
    const partners = lines()[0]?.['partners'] as { partner: string; outcome: string }[];
    expect(partners.map(({ partner, outcome }) => `${partner} ${outcome}`).sort()).toEqual(['agenda ok', 'lieux ok']);
    expect(JSON.stringify(world.log)).not.toContain('Untel');
  });
});
