import { graphql } from 'graphql';
import { serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { startGateway } from '../../gateway/server.js';
import { places } from './places.js';
import { compose, httpPartner, post } from './world.js';

/**
 * The public audit of GraphQL over HTTP (the 61 checks that the specification's authors keep in `graphql-http`),
 * against the gateway with its protection on.
 */

/** What the protection against forged requests costs: these send GET with nothing that a foreign page could not send. */
const refusedByPrecaution: Record<string, string> = {
  '5A70': 'a GET without a header of its own could come from any page the reader has open',
  D6D5: 'the same, with variables in the address',
  '6A70': 'the same, with variables in the address',
};

interface Audited {
  readonly url: string;
  stop(): Promise<void>;
}

/** Partners are behind HTTP: what they answer need not be decoded. */
async function audited(): Promise<Audited> {
  const partners = await Promise.all(
    places.map(({ schema }) =>
      httpPartner(({ query, variables }, response) => {
        void graphql({ schema, source: query, variableValues: variables }).then((result) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(result));
        });
      }),
    ),
  );
  const urls = new Map(places.map(({ name }, index) => [name, partners[index]?.url ?? '']));
  const supergraphSdl = compose(places, (name) => urls.get(name) ?? '');
  const gateway = await startGateway({ supergraphSdl, logger: pino({ level: 'silent' }) });
  const stop = async () => {
    await gateway.stop();
    await Promise.all(partners.map((partner) => partner.stop()));
  };
  return { url: gateway.url, stop };
}

type Send = (url: string, init?: RequestInit) => Promise<Response>;
const plainly: Send = (url, init) => fetch(url, init);

const trusted: Send = (url, init = {}) =>
  fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': 'true' } });

/** The audit asks `{ __typename }`, which needs no partner: here the same operation also asks two of them. */
const withPartners = (text: string): string =>
  text.replace(/(?<!mutation )\{ __typename \}/, '{ __typename creneau lieux { nom } }');

/** Asks an operation as it should be asked, often enough for the gateway to know it by heart. */
async function learnt(query: string): Promise<void> {
  if (alreadyLearnt.has(query)) return;
  alreadyLearnt.add(query);
  const values: Record<string, string> = { id: 'a', name: 'Lieu' };
  const variables = Object.fromEntries(Object.entries(values).filter(([name]) => query.includes(`$${name}:`)));
  for (let i = 0; i < 5; i++) await (await post(gateway.url, JSON.stringify({ query, variables }))).arrayBuffer();
}
const alreadyLearnt = new Set<string>();

/** What a request gets, right or wrong, when its operation is well known. */
const known =
  (send: Send): Send =>
  async (url, init = {}) => {
    const address = new URL(url);
    const inAddress = address.searchParams.get('query');
    if (inAddress !== null) address.searchParams.set('query', withPartners(inAddress));
    const request = typeof init.body === 'string' ? { ...init, body: withPartners(init.body) } : init;
    const query = address.searchParams.get('query') ?? queryIn(request.body);
    if (typeof query === 'string') await learnt(query);
    return send(address.href, request);
  };

function queryIn(body: unknown): unknown {
  try {
    return (JSON.parse(String(body)) as { query?: unknown }).query;
  } catch {
    return undefined; // One of the audits sends what is no JSON.
  }
}

let gateway: Audited;
beforeAll(async () => {
  gateway = await audited();
});
afterAll(() => gateway.stop());

const all = serverAudits({ url: 'http://127.0.0.1:1' });
const outcome = async (id: string, send: Send): Promise<string> => {
  const audit = serverAudits({ url: gateway.url, fetchFn: send }).find((one) => one.id === id);
  const result = await audit?.fn();
  if (result && 'reason' in result) return `${result.status}: ${result.reason} (${result.response.status})`;
  return String(result?.status);
};

it('is the whole audit: 13 MUST, 23 SHOULD, 25 MAY', () => {
  const of = (word: string) => all.filter(({ name }) => name.startsWith(word)).length;
  expect([of('MUST'), of('SHOULD'), of('MAY'), all.length]).toEqual([13, 23, 25, 61]);
});

it('gives up nothing that is a MUST or a SHOULD', () => {
  const given = all.filter(({ id }) => id in refusedByPrecaution);
  expect(given.map(({ name }) => name.split(' ')[0])).toEqual(['MAY', 'MAY', 'MAY']);
});

describe.each([
  ['as a newcomer asks', plainly],
  ['over partners, for operations it knows', known(plainly)],
])('%s', (_, send) => {
  test.each(all)('$id $name', async ({ id }) => {
    if (id in refusedByPrecaution) expect(await outcome(id, send)).toMatch(/^notice: .*\(400\)$/);
    else expect(await outcome(id, send)).toBe('ok');
  });
});

describe.each([
  ['with the header that no foreign page can send', trusted],
  ['with that header, for operations it knows', known(trusted)],
])('%s, nothing is missed', (_, send) => {
  test.each(all)('$id $name', async ({ id }) => expect(await outcome(id, send)).toBe('ok'));
});

test('the operations it knows are those that it answers without decoding what partners wrote', async () => {
  const query = withPartners('{ __typename }');
  await learnt(query);
  const readyAnswers = async (): Promise<number> => {
    const metrics = await (await fetch(new URL('/metrics', gateway.url))).text();
    return Number(/^graphe_answers_total\{from="memory"\} (\d+)$/m.exec(metrics)?.[1]);
  };
  const before = await readyAnswers();
  await (await post(gateway.url, JSON.stringify({ query }))).arrayBuffer();
  expect(await readyAnswers()).toBe(before + 1);
});
