import type { ServerResponse } from 'node:http';
import { agenda, lieux, places } from './places.js';
import { altered, compose, house, httpPartner, serving, told, until, World, type Behaviour } from './world.js';

/** Nothing is lost in silence: what a partner could not give is named, and the others' share still comes. */
describe('A partner in this process', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.of(places);
  });
  afterEach(() => {
    world.behaviours.clear();
    world.asked.splice(0);
  });
  afterAll(() => world.gateway.stop());

  const down: Behaviour = () => Promise.reject(new Error('the house is shut at /var/secret'));

  test('lost below the root costs its branch, named at each place', async () => {
    world.behaviours.set('agenda', down);
    const answer = await world.ask('{ lieux { nom ouvert } }');
    expect(answer.data).toEqual({
      lieux: ['a', 'b', 'c'].map((id) => ({ nom: `Lieu ${id}`, ouvert: null })),
    });
    expect(told(answer)).toEqual([0, 1, 2].map((i) => `lieux.${i}.ouvert: PARTENAIRE_INDISPONIBLE (agenda)`));
    expect(answer.errors?.[0]?.message).toBe(
      'Le partenaire « agenda » n’a pas donné de réponse utilisable : sa part de la réponse manque.',
    );
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('lost at the root leaves a named null where nobody else has the entry', async () => {
    world.behaviours.set('agenda', down);
    const answer = await world.ask('{ creneau echo(texte: "o") }');
    expect(answer.data).toEqual({ creneau: null, echo: 'o' });
    expect(told(answer)).toEqual(['creneau: PARTENAIRE_INDISPONIBLE (agenda)']);
  });

  test.each(['lieux', 'agenda'])('lost at a root entry that another holds is replaced there: %s', async (name) => {
    world.behaviours.set(name, down);
    const answer = await world.ask('{ lieu(id: "a") { id } }');
    expect(answer).toEqual({ data: { lieu: { id: 'a' } } });
  });

  test('is replaced at an entry that every partner holds', async () => {
    const both = ['un', 'deux'].map((name) =>
      house(name, 'type Query { heure: String @shareable }', { Query: { heure: () => 'midi' } }),
    );
    const pair = await World.of(both);
    for (const { name } of both) {
      pair.behaviours.set(name, down);
      expect(await pair.ask('{ heure }')).toEqual({ data: { heure: 'midi' } });
      pair.behaviours.clear();
    }
    await pair.gateway.stop();
  });

  test('replaced at the entry is still named for what only it knows', async () => {
    world.behaviours.set('lieux', down);
    const answer = await world.ask('{ lieu(id: "a") { ouvert surface } }');
    expect(answer.data).toEqual({ lieu: { ouvert: true, surface: null } });
    expect(told(answer)).toEqual(['lieu.surface: PARTENAIRE_INDISPONIBLE (lieux)']);
  });

  test('lost before a joint figure: the house of the figure answers with what is left, and that is said', async () => {
    world.behaviours.set('lieux', down);
    const answer = await world.ask('{ lieu(id: "a") { ouvert densite } }');
    expect(answer.data).toEqual({ lieu: { ouvert: true, densite: 'inconnue' } });
    expect(told(answer)).toEqual(['lieu.densite: PARTENAIRE_INDISPONIBLE (lieux)']);
    expect(answer.errors?.[0]?.message).toContain('établie sans les données du partenaire « lieux »');
  });

  test('lost before a figure that cannot do without it: nobody is asked, and the cause is named', async () => {
    world.behaviours.set('lieux', down);
    const answer = await world.ask('{ lieu(id: "a") { ouvert libelle } }');
    expect(answer.data).toEqual({ lieu: { ouvert: true, libelle: null } });
    expect(told(answer)).toEqual(['lieu.libelle: PARTENAIRE_INDISPONIBLE (lieux)']);
    expect(world.partnersAsked()).not.toContain('bilan');
  });

  test('is not replaced for a mutation', async () => {
    world.behaviours.set('agenda', down);
    const answer = await world.ask('mutation { note(texte: "x") }');
    expect(answer.data).toBeNull();
    expect(told(answer)).toEqual(['note: PARTENAIRE_INDISPONIBLE (agenda)']);
    expect(world.partnersAsked()).toEqual(['agenda']);
  });

  const lies: readonly [string, Behaviour, string[]][] = [
    ['an empty object', () => ({}), [0, 1, 2].map((i) => `lieux.${i}.ouvert: NON_OBTENU (agenda)`)],
    [
      'two entities of three',
      () => ({ data: { _entities: [{ ouvert: true }, { ouvert: true }] } }),
      [0, 1, 2].map((i) => `lieux.${i}.ouvert: NON_OBTENU (agenda)`),
    ],
    [
      'entities that are no list',
      () => ({ data: { _entities: 'all of them' } }),
      [0, 1, 2].map((i) => `lieux.${i}.ouvert: NON_OBTENU (agenda)`),
    ],
    ['a wrong type', altered('true', '"oui"'), [0, 2].map((i) => `lieux.${i}.ouvert: NON_OBTENU (agenda)`)],
    [
      'a field left out',
      altered('"ouvert"', '"autre"'),
      [0, 1, 2].map((i) => `lieux.${i}.ouvert: NON_OBTENU (agenda)`),
    ],
    [
      'an error without a place',
      () => ({ data: null, errors: [{ message: 'at /srv/x.js:12' }] }),
      [0, 1, 2].map((i) => `lieux.${i}.ouvert: ERREUR_PARTENAIRE (agenda)`),
    ],
    ['an entity it does not know', () => ({ data: { _entities: [null, { ouvert: true }, { ouvert: true }] } }), []],
  ];
  test.each(lies)('that answers %s', async (_, behaviour, errors) => {
    world.behaviours.set('agenda', behaviour);
    const answer = await world.ask('{ lieux { ouvert } }');
    expect(told(answer)).toEqual(errors);
    expect(JSON.stringify(answer)).not.toContain('/srv');
  });

  test('that answers a list or a scalar in place of an object', async () => {
    world.behaviours.set('lieux', () => ({ data: { choses: { nom: 'x' }, echo: ['o'] } }));
    const answer = await world.ask('{ choses { __typename } echo(texte: "o") }');
    expect(answer.data).toEqual({ choses: null, echo: null });
    expect(told(answer)).toEqual(['choses: NON_OBTENU (lieux)', 'echo: NON_OBTENU (lieux)']);
  });

  test('that hangs costs its deadline, then nothing, and is told to stop', async () => {
    const hanging = await World.of(places, { limits: { partnerDeadlineMs: 300, partnerProbeIntervalMs: 20 } });
    let stopped = false;
    hanging.behaviours.set('agenda', (_, __, signal) => {
      signal.addEventListener('abort', () => (stopped = true));
      return new Promise(() => undefined);
    });
    const lost = ['creneau: PARTENAIRE_INDISPONIBLE (agenda)'];
    expect(told(await hanging.ask('{ creneau }'))).toEqual(lost);
    expect(stopped).toBe(true);
    expect(await allReachable(hanging.gateway.url)).toBe(false);

    hanging.asked.splice(0);
    expect(told(await hanging.ask('{ creneau }'))).toEqual(lost);
    expect(hanging.partnersAsked()).toEqual([]);

    hanging.behaviours.clear();
    await until(async () => (await hanging.ask('{ creneau }')).errors === undefined, 'the partner is back');
    await hanging.gateway.stop();
  });
});

test('A request that takes too long is answered with what has come, and names what has not', async () => {
  const world = await World.of(places, { limits: { requestDeadlineMs: 500 } });
  await world.ask('{ creneau echo(texte: "o") }');
  world.behaviours.set('agenda', () => new Promise(() => undefined));
  const answer = await world.ask('{ creneau echo(texte: "o") }');
  expect(answer.data).toEqual({ creneau: null, echo: 'o' });
  expect(told(answer)).toEqual(['creneau: PARTENAIRE_INDISPONIBLE (agenda)']);
  await world.gateway.stop();
});

describe('A partner behind HTTP', () => {
  const html = (status: number) => (_: unknown, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>at http://10.0.0.12/</h1>');
  };
  let followed = false;
  const faults: readonly [string, (body: unknown, response: ServerResponse) => void][] = [
    ['HTML', html(200)],
    ['a 502', html(502)],
    ['a redirect', (_, response) => void response.writeHead(302, { location: '/elsewhere' }).end()],
    ['half of its JSON', (_, response) => void response.end('{"data":{"lieux":[')],
    ['JSON that is no object', (_, response) => void response.end('"http://10.0.0.12"')],
    ['more than it may', (_, response) => void response.end(JSON.stringify({ data: { x: 'x'.repeat(5_000) } }))],
    ['a 404 in JSON', (_, response) => void response.writeHead(404).end('{"message":"http://10.0.0.12"}')],
    ['a cut connection', (_, response) => void response.socket?.destroy()],
    ['nothing', () => undefined],
  ];

  test.each(faults)('that answers %s is named, and none of it reaches the client', async (_, fault) => {
    const partner = await httpPartner((body, response, request) => {
      followed ||= request.url === '/elsewhere';
      fault(body, response);
    });
    const world = await World.of([lieux], {
      transports: new Map(),
      partnerUrls: new Map([['lieux', partner.url]]),
      limits: { partnerDeadlineMs: 200, partnerMaxResponseBytes: 4_000 },
    });
    const answer = await world.ask('{ echo(texte: "o") }');
    expect(answer.data).toEqual({ echo: null });
    expect(told(answer)).toEqual(['echo: PARTENAIRE_INDISPONIBLE (lieux)']);
    expect(JSON.stringify(answer)).not.toMatch(/10\.0\.0\.12|<h1>|http/);
    expect(followed).toBe(false);
    await world.gateway.stop();
    await partner.stop();
  });

  test('killed, then back on the same port, answers again without a restart', async () => {
    const first = await httpPartner(serving(lieux));
    const other = await httpPartner(serving(agenda));
    const world = await World.of(places, {
      transports: new Map(),
      supergraphSdl: compose(places),
      partnerUrls: new Map([
        ['lieux', first.url],
        ['agenda', other.url],
      ]),
      limits: { partnerProbeIntervalMs: 20 },
    });
    const query = '{ echo(texte: "o") }';
    expect(await world.ask(query)).toEqual({ data: { echo: 'o' } });
    await first.stop();
    expect(told(await world.ask(query))).toEqual(['echo: PARTENAIRE_INDISPONIBLE (lieux)']);
    expect(await allReachable(world.gateway.url)).toBe(false);
    expect(await world.ask('{ lieu(id: "a") { id } }')).toEqual({ data: { lieu: { id: 'a' } } });

    const second = await httpPartner(serving(lieux), first.port);
    await until(() => world.log.some(({ state }) => state === 'closed'), 'the circuit closes by itself');
    expect(await world.ask(query)).toEqual({ data: { echo: 'o' } });
    await world.gateway.stop();
    await second.stop();
    await other.stop();
  });

  test('is told to stop when the client leaves, and receives the request’s id', async () => {
    let asked = false;
    let left = false;
    let id: unknown;
    const partner = await httpPartner((_, response, request) => {
      asked = true;
      id = request.headers['x-request-id'];
      response.on('close', () => (left = true));
    });
    const world = await World.of([lieux], { transports: new Map(), partnerUrls: new Map([['lieux', partner.url]]) });
    const client = new AbortController();
    const request = fetch(world.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'requete-0001' },
      body: JSON.stringify({ query: '{ echo(texte: "o") }' }),
      signal: client.signal,
    }).catch(() => undefined);
    await until(() => asked, 'the partner is asked');
    client.abort();
    await request;
    await until(() => left, 'the partner’s request is cut');
    expect(id).toBe('requete-0001');
    await world.gateway.stop();
    await partner.stop();
  });
});

async function allReachable(url: string): Promise<boolean> {
  const response = await fetch(new URL('/health/ready', url));
  const { partenaires } = (await response.json()) as { partenaires: Record<string, { etat: string }> };
  return Object.values(partenaires).every(({ etat }) => etat === 'joignable');
}
