import { places } from './places.js';
import { post, until, World } from './world.js';

/** What whoever runs the gateway can see of it, without ever seeing what readers asked about. */

const token = 'jeton-de-test';
let world: World;
beforeAll(async () => {
  world = await World.of(places, { planToken: token });
});
beforeEach(() => world.asked.splice(0));
afterEach(() => world.behaviours.clear());
afterAll(() => world.gateway.stop());

describe('Metrics', () => {
  const metrics = async () => {
    const response = await fetch(new URL('/metrics', world.gateway.url));
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    return response.text();
  };

  test('count and time what was asked of the graph and of each partner, and say who is reachable', async () => {
    await world.ask('query Mesure { lieux { nom ouvert } }');
    world.behaviours.set('agenda', () => Promise.reject(new Error('down')));
    await world.ask('query Mesure { lieux { nom ouvert } }');
    await world.ask('{ inconnu }');
    await until(
      async () => (await metrics()).includes('graphe_operations_total{operation="refusée"'),
      'all are counted',
    );
    const text = await metrics();
    for (const line of [
      'graphe_operations_total{operation="Mesure",status="200"} 2',
      'graphe_operation_seconds_count{operation="Mesure"} 2',
      'graphe_partner_calls_total{partner="lieux",outcome="ok"} 2',
      'graphe_partner_calls_total{partner="agenda",outcome="ok"} 1',
      'graphe_partner_calls_total{partner="agenda",outcome="unusable"} 1',
      'graphe_partner_seconds_count{partner="agenda"} 2',
      'graphe_errors_total{code="PARTENAIRE_INDISPONIBLE"} 3',
      'graphe_errors_total{code="REQUETE_INVALIDE"} 1',
      'graphe_partner_reachable{partner="agenda"} 1',
    ])
      expect(text.split('\n')).toContain(line);
  });

  test('name a bounded number of operations, whatever clients call theirs', async () => {
    for (let i = 0; i < 130; i++) await post(world.gateway.url, JSON.stringify({ query: `query N${i} { creneau }` }));
    await until(async () => (await metrics()).includes('operation="autres"'), 'the others are counted together');
    const named = new Set(
      [...(await metrics()).matchAll(/graphe_operations_total\{operation="([^"]+)"/g)].map((m) => m[1]),
    );
    expect(named.size).toBeLessThanOrEqual(101);
    expect(named).toContain('N0');
  });
});

describe('A request that is refused', () => {
  const json = { 'content-type': 'application/json' };
  const ask = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { ...json, ...headers },
  });
  const get = (search: Record<string, string>) => `/graphql?${String(new URLSearchParams(search))}`;
  const line = (id: string) => world.log.find(({ msg, requestId }) => msg === 'access' && requestId === id);
  const counted = async (code: string) => {
    const text = await (await fetch(new URL('/metrics', world.gateway.url))).text();
    return Number(new RegExp(`^graphe_errors_total\\{code="${code}"\\} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  };

  test.each<[why: string, status: number, code: string, path: string, init: RequestInit]>([
    ['it may be another site’s', 400, 'METHODE_REFUSEE', get({ query: '{ creneau }' }), {}],
    [
      'it changes something by GET',
      405,
      'METHODE_REFUSEE',
      get({ query: 'mutation { note(texte: "a") }' }),
      { headers: json },
    ],
    ['its method is another', 405, 'METHODE_REFUSEE', '/graphql', { method: 'DELETE' }],
    ['it only asks what is allowed', 400, 'REQUETE_ILLISIBLE', '/graphql', { method: 'OPTIONS', headers: json }],
    ['its type is another', 415, 'METHODE_REFUSEE', '/graphql', ask('{ creneau }', { 'content-type': 'text/plain' })],
    [
      'it accepts nothing we say',
      406,
      'METHODE_REFUSEE',
      '/graphql',
      ask({ query: '{ creneau }' }, { accept: 'image/png' }),
    ],
    ['it has no question', 400, 'REQUETE_ILLISIBLE', '/graphql', ask({})],
    ['it has no question, by GET', 400, 'REQUETE_ILLISIBLE', '/graphql', { headers: json }],
    ['its question is a number', 400, 'REQUETE_ILLISIBLE', '/graphql', ask({ query: 1 })],
    ['its question is a document', 400, 'REQUETE_ILLISIBLE', '/graphql', ask({ query: { kind: 'Document' } })],
    ['its variables are a word', 400, 'REQUETE_ILLISIBLE', '/graphql', ask({ query: '{ creneau }', variables: 'a' })],
    ['its extensions are a word', 400, 'REQUETE_ILLISIBLE', '/graphql', ask({ query: '{ creneau }', extensions: 'a' })],
    [
      'its operation’s name is a list',
      400,
      'REQUETE_ILLISIBLE',
      '/graphql',
      ask({ query: '{ creneau }', operationName: ['a'] }),
    ],
    [
      'its variables are no JSON, by GET',
      400,
      'REQUETE_ILLISIBLE',
      get({ query: '{ creneau }', variables: '{' }),
      { headers: json },
    ],
    ['it is a batch', 400, 'REQUETE_ILLISIBLE', '/graphql', ask([{ query: '{ creneau }' }])],
    ['it is an empty batch', 400, 'REQUETE_ILLISIBLE', '/graphql', ask([])],
    ['it is a word', 400, 'REQUETE_ILLISIBLE', '/graphql', ask('"creneau"')],
    ['it is null', 400, 'REQUETE_ILLISIBLE', '/graphql', ask('null')],
    ['it is broken', 400, 'REQUETE_ILLISIBLE', '/graphql', ask('{"query":')],
    ['it is empty', 400, 'REQUETE_ILLISIBLE', '/graphql', ask('')],
    ['it is too large', 413, 'LIMITE_DEPASSEE', '/graphql', ask(`{"query":"${'a'.repeat(1_100_000)}"}`)],
    ['it asks too much', 400, 'LIMITE_DEPASSEE', '/graphql', ask({ query: `{${'creneau '.repeat(101)}}` })],
    ['it is not GraphQL', 400, 'REQUETE_INVALIDE', '/graphql', ask({ query: '{' })],
    ['it asks for what does not exist', 400, 'REQUETE_INVALIDE', '/graphql', ask({ query: '{ inconnu }' })],
    [
      'it names no operation of its own',
      400,
      'REQUETE_INVALIDE',
      '/graphql',
      ask({ query: 'query A { creneau }', operationName: 'B' }),
    ],
    [
      'it leaves its question to a hash',
      200,
      'REQUETE_INVALIDE',
      '/graphql',
      ask({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }),
    ],
    [
      'a variable is missing',
      400,
      'VARIABLES_INVALIDES',
      '/graphql',
      ask({ query: 'query($t: String!) { echo(texte: $t) }' }),
    ],
    ['it is elsewhere', 404, 'CHEMIN_INCONNU', '/ailleurs', ask({ query: '{ creneau }' })],
    ['its address is broken', 404, 'CHEMIN_INCONNU', '/graphql%zz', {}],
  ])('because %s has its code in its line and in the metrics', async (why, status, code, path, init) => {
    const id = `refus-${Buffer.from(why).toString('hex').slice(0, 90)}`;
    const before = await counted(code);
    const response = await fetch(new URL(path, world.gateway.url), {
      ...init,
      headers: { ...(init.headers as Record<string, string>), 'x-request-id': id },
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors.map(({ extensions }) => extensions.code)]).toEqual([status, [code]]);
    await until(() => line(id) !== undefined, 'its line is written');
    expect(line(id)).toMatchObject({ status, errors: 1, codes: [code] });
    await until(async () => (await counted(code)) === before + 1, 'it is counted');
  });

  test('counts nothing for one that is not', async () => {
    await post(world.gateway.url, JSON.stringify({ query: '{ creneau }' }), { 'x-request-id': 'bonne' });
    await until(() => line('bonne') !== undefined, 'its line is written');
    expect(line('bonne')).toMatchObject({ status: 200, errors: 0, codes: [] });
  });
});

describe('A trace', () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  const told = async (headers: Record<string, string>) => {
    await world.ask('{ creneau }', undefined, headers);
    return world.asked[0]?.headers ?? {};
  };

  test('that the caller began goes on at the partners, this request being a span of its own', async () => {
    const headers = await told({ traceparent: `00-${trace}-00f067aa0ba902b7-01`, tracestate: 'vendeur=1' });
    expect(headers['traceparent']).toMatch(new RegExp(`^00-${trace}-[\\da-f]{16}-01$`));
    expect(headers['traceparent']).not.toContain('00f067aa0ba902b7');
    expect(headers['tracestate']).toBe('vendeur=1');
    await until(() => world.log.some(({ traceId }) => traceId === trace), 'the access line holds it');
  });

  test.each([
    ['none', {}],
    ['no trace', { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` }],
    ['something else', { traceparent: 'x\u00e9', tracestate: 'a=1' }],
  ])('begins here when the caller gives %s', async (_, given) => {
    const headers = await told(given);
    expect(headers['traceparent']).toMatch(/^00-(?!0{32})[\da-f]{32}-[\da-f]{16}-00$/);
    expect(headers['tracestate']).toBeUndefined();
  });
});

describe('A plan', () => {
  const query = '{ lieux { nom ouvert } }';

  test('is shown to who presents the token: partners’ names, what they are asked, no address', async () => {
    const answer = await world.ask(query, undefined, { 'x-montrer-plan': token });
    expect(answer.extensions?.['plan']).toEqual({
      etape: 'suite',
      etapes: [
        { etape: 'demande', partenaire: 'lieux', operation: '{lieux{__typename id nom}}' },
        {
          etape: 'demande',
          partenaire: 'agenda',
          endroit: 'lieux.@',
          operation:
            'query($representations:[_Any!]!){_entities(representations:$representations){...on Lieu{ouvert}}}',
        },
      ],
    });
    expect(JSON.stringify(answer)).not.toMatch(/http|127\.0\.0\.1/);
  });

  test.each([{}, { 'x-montrer-plan': 'autre' }, { 'x-montrer-plan': '' }])(
    'is not shown otherwise: %j',
    async (headers) => {
      expect((await world.ask(query, undefined, headers as Record<string, string>)).extensions).toBeUndefined();
    },
  );

  test('is shown to nobody when there is no token', async () => {
    const shut = await World.of(places);
    expect((await shut.ask(query, undefined, { 'x-montrer-plan': '' })).extensions).toBeUndefined();
    expect((await shut.ask(query, undefined, { 'x-montrer-plan': 'undefined' })).extensions).toBeUndefined();
    await shut.gateway.stop();
  });
});
