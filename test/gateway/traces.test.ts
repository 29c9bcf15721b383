import { Collector, failed, kinds } from './collector.js';
import { lieux, places } from './places.js';
import { httpPartner, serving, until, World } from './world.js';

/** What an operator sees of a request in its own collector: where the time went, and never what was asked about. */

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const caller = '00f067aa0ba902b7';
const sampled = { traceparent: `00-${trace}-${caller}-01` };

let collector: Collector;
let world: World;
beforeAll(async () => {
  collector = await Collector.open();
  world = await World.of(places, collector.settings());
});
beforeEach(() => {
  collector.spans.splice(0);
  world.asked.splice(0);
});
afterEach(() => world.behaviours.clear());
afterAll(async () => {
  await world.gateway.stop();
  await collector.close();
});

const spans = async (kind: number) => {
  await until(() => collector.spans.some((span) => span.kind === kinds.server), 'the operation’s span is sent');
  return collector.spans.filter((span) => span.kind === kind);
};
const operationSpan = async () => (await spans(kinds.server))[0];

describe('An operation', () => {
  const query = 'query Ouverts($lieu: ID!) { lieu(id: $lieu) { nom ouvert } }';

  test('is a span below its caller’s, and above the calls to the partners that it took', async () => {
    const answer = await world.ask(query, { lieu: 'b' }, sampled);
    expect(answer.data).toEqual({ lieu: { nom: 'Lieu b', ouvert: false } });
    const operation = await operationSpan();
    expect(operation).toMatchObject({
      traceId: trace,
      parentSpanId: caller,
      name: 'query Ouverts',
      service: 'graphe-gateway',
      status: { code: 0 },
      attributes: {
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Ouverts',
        'graphql.operation.hash': expect.stringMatching(/^[\da-f]{64}$/),
        'http.request.method': 'POST',
        'http.response.status_code': 200,
      },
    });
    // The very id that partners were told: what they record is below it.
    for (const { headers } of world.asked) {
      expect(headers['traceparent']).toBe(`00-${trace}-${operation?.spanId ?? ''}-01`);
    }
    const calls = await spans(kinds.client);
    expect(calls.map(({ name }) => name).sort()).toEqual(
      world
        .partnersAsked()
        .map((partner) => `partner ${partner}`)
        .sort(),
    );
    for (const call of calls) {
      expect(call).toMatchObject({ traceId: trace, parentSpanId: operation?.spanId, status: { code: 0 } });
      expect(call.attributes).toMatchObject({ 'graphe.partner.outcome': 'ok' });
      expect(BigInt(call.startTimeUnixNano)).toBeGreaterThanOrEqual(
        BigInt(operation?.startTimeUnixNano ?? 0) - 100_000n,
      );
      expect(BigInt(call.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(call.startTimeUnixNano));
    }
    expect(new Set(collector.spans.map(({ spanId }) => spanId)).size).toBe(collector.spans.length);
    expect(collector.paths[0]).toBe('/v1/traces');
  });

  test('has its planning as a span when it was planned, and only then', async () => {
    const never = '{ deux: creneau }';
    await world.ask(never);
    expect((await spans(kinds.internal)).map(({ name }) => name)).toEqual(['plan']);
    collector.spans.splice(0);
    await world.ask(never);
    expect(await spans(kinds.internal)).toEqual([]);
  });

  test('sends nothing of its variables, of its document or of who asks', async () => {
    const secret = 'secret-du-lecteur';
    collector.bodies.splice(0);
    const headers = { authorization: `Bearer ${secret}`, cookie: `session=${secret}` };
    await world.ask(
      'query Echo($t: String!) { echo(texte: $t) direct: echo(texte: "mot-du-document") }',
      { t: secret },
      headers,
    );
    await operationSpan();
    expect(collector.bodies.join('')).toContain('query Echo');
    expect(collector.bodies.join('')).not.toMatch(/secret-du-lecteur|mot-du-document|127\.0\.0\.1/);
  });

  test('says what failed: the partner’s span how, its own with which codes', async () => {
    world.behaviours.set('agenda', () => Promise.reject(new Error('down')));
    await world.ask('query Perdu { lieux { nom ouvert } }');
    expect(await operationSpan()).toMatchObject({
      status: { code: failed },
      attributes: { 'graphe.error.codes': ['PARTENAIRE_INDISPONIBLE'], 'error.type': 'PARTENAIRE_INDISPONIBLE' },
    });
    const lost = (await spans(kinds.client)).filter(({ status }) => status.code === failed);
    expect(lost.map(({ attributes }) => attributes)).toEqual([
      {
        'graphe.partner.name': 'agenda',
        'graphe.partner.entities': 3,
        'graphe.partner.outcome': 'unusable',
        'error.type': 'unusable',
      },
    ]);
  });

  test('that was wrong is no failure of this service', async () => {
    await world.ask('{ inconnu }');
    expect(await operationSpan()).toMatchObject({
      name: 'POST /graphql',
      status: { code: 0 },
      attributes: { 'http.response.status_code': 400, 'error.type': 'REQUETE_INVALIDE' },
    });
  });
});

describe('A trace', () => {
  test('that begins here is recorded, and partners are told so', async () => {
    await world.ask('{ creneau }');
    const operation = await operationSpan();
    expect(operation?.parentSpanId).toBeUndefined();
    expect(world.asked[0]?.headers['traceparent']).toBe(`00-${operation?.traceId ?? ''}-${operation?.spanId ?? ''}-01`);
  });

  test('that its caller does not record is not recorded here, nor is one outside the share to record', async () => {
    const none = await World.of(
      [lieux],
      collector.settings({ OTEL_TRACES_SAMPLER_ARG: '0', OTEL_SERVICE_NAME: 'sans' }),
    );
    await none.ask('{ echo(texte: "non") }');
    expect(none.asked[0]?.headers['traceparent']).toMatch(/-00$/);
    await none.ask('query Voulu { echo(texte: "oui") }', undefined, sampled);
    await none.gateway.stop();
    expect((await spans(kinds.server)).map(({ name, service }) => [name, service])).toEqual([['query Voulu', 'sans']]);
    collector.spans.splice(0);
    await world.ask('{ creneau }', undefined, { traceparent: `00-${trace}-${caller}-00` });
    await world.ask('query Temoin { creneau }');
    expect((await operationSpan())?.name).toBe('query Temoin');
  });

  test('crosses a partner behind HTTP as it crosses one of this process', async () => {
    const told: unknown[] = [];
    const partner = await httpPartner((body, response, request) => {
      told.push(request.headers['traceparent']);
      serving(lieux)(body, response);
    });
    const http = await World.of([lieux], {
      ...collector.settings(),
      transports: new Map(),
      partnerUrls: new Map([['lieux', partner.url]]),
    });
    // The second and third times it is known, and takes another way through the gateway.
    for (let i = 0; i < 3; i++) await http.ask('query Encore { echo(texte: "o") }', undefined, sampled);
    await until(() => collector.spans.filter(({ kind }) => kind === kinds.server).length === 3, 'all are recorded');
    const operations = await spans(kinds.server);
    expect(told).toEqual(operations.map(({ spanId }) => `00-${trace}-${spanId}-01`));
    expect(operations.map(({ name }) => name)).toEqual(Array.from({ length: 3 }, () => 'query Encore'));
    expect((await spans(kinds.client)).map(({ parentSpanId }) => parentSpanId)).toEqual(
      operations.map(({ spanId }) => spanId),
    );
    await http.gateway.stop();
    await partner.stop();
  });
});
