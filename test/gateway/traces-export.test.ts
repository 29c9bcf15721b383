import { readConfig } from '../../gateway/config.js';
import { Collector, kinds } from './collector.js';
import { lieux } from './places.js';
import { post, until, World } from './world.js';

/** Where spans are sent, how it is said, and what becomes of a request when the collector is lost: nothing. */

let collector: Collector;
beforeAll(async () => {
  collector = await Collector.open();
});
beforeEach(() => collector.spans.splice(0));
afterAll(() => collector.close());

const operationSpan = async () => {
  const operation = () => collector.spans.find(({ kind }) => kind === kinds.server);
  await until(() => operation() !== undefined, 'the operation’s span is sent');
  return operation();
};

describe('A collector', () => {
  test('is sent what is left when the gateway stops', async () => {
    const slow = await World.of([lieux], collector.settings({ OTEL_BSP_SCHEDULE_DELAY: '600000' }));
    await slow.ask('query Dernier { echo(texte: "o") }');
    expect(collector.spans).toEqual([]);
    await slow.gateway.stop();
    expect((await operationSpan())?.name).toBe('query Dernier');
  });

  test.each([
    [
      'refuses',
      'Bad Request',
      (refusing: Collector) => (refusing.answer = (response) => void response.writeHead(400).end()),
    ],
    ['is not there', 'ECONNREFUSED', (gone: Collector) => gone.close()],
  ])('that %s costs no request anything, and is told of once', async (_, why, lose) => {
    const other = await Collector.open();
    const { url } = other;
    const traced = await World.of([lieux], collector.settings({ OTEL_EXPORTER_OTLP_ENDPOINT: url }));
    await lose(other);
    const losses = () => traced.log.filter(({ msg }) => msg === 'spans could not be sent');
    await traced.ask('{ echo(texte: "o") }');
    await until(() => losses().length > 0, 'the loss is told');
    for (let i = 0; i < 5; i++) expect((await traced.ask('{ echo(texte: "o") }')).data).toEqual({ echo: 'o' });
    await traced.gateway.stop();
    expect(losses()).toHaveLength(1);
    expect(losses()[0]).toMatchObject({ collector: url, error: expect.stringContaining(why) });
    await other.close();
  });

  test('that does not answer is waited for by nobody: what cannot wait to be sent is dropped', async () => {
    const mute = await Collector.open();
    mute.answer = () => undefined;
    const traced = await World.of(
      [lieux],
      collector.settings({ OTEL_EXPORTER_OTLP_ENDPOINT: mute.url, OTEL_BSP_MAX_QUEUE_SIZE: '16' }),
    );
    for (let i = 0; i < 12; i++) expect((await traced.ask('{ echo(texte: "o") }')).data).toEqual({ echo: 'o' });
    await until(() => traced.log.some(({ error }) => String(error).includes('too many spans')), 'the loss is told');
    expect(mute.spans.length).toBeLessThanOrEqual(16);
    await mute.close();
    await traced.gateway.stop();
  });
});

describe('The setting', () => {
  const { url } = { url: 'http://collecteur.test:4318' };

  test.each([
    ['the general address, to which the path is added', { OTEL_EXPORTER_OTLP_ENDPOINT: url }, `${url}/v1/traces`],
    ['the same, with a slash', { OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/` }, `${url}/v1/traces`],
    [
      'the address for traces, taken as it is',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://autre.test', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${url}/ici` },
      `${url}/ici`,
    ],
    ['nothing', {}, undefined],
    ['an empty address', { OTEL_EXPORTER_OTLP_ENDPOINT: '' }, undefined],
    ['an address, but all is turned off', { OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_SDK_DISABLED: 'true' }, undefined],
  ])('is OpenTelemetry’s: %s', (_, env, endpoint) => {
    expect(readConfig(env as Record<string, string>).traces?.endpoint).toBe(endpoint);
  });

  test.each([
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collecteur:4318'],
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'file:///tmp/traces'],
    ['OTEL_TRACES_SAMPLER_ARG', '2'],
  ])('that is wrong stops the start with its name: %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });
});

test('A stop does not forget the last request’s spans, though its answer has only just left', async () => {
  const traced = await World.of([lieux], collector.settings({ OTEL_BSP_SCHEDULE_DELAY: '600000' }));
  const last = post(traced.gateway.url, JSON.stringify({ query: 'query Ultime { echo(texte: "o") }' }));
  await until(() => traced.asked.length === 1, 'it is under way');
  await Promise.all([last.then((response) => response.text()), traced.gateway.stop()]);
  expect((await operationSpan())?.name).toBe('query Ultime');
});
