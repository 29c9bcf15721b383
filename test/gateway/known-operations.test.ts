import { ask, compose, house, httpPartner, post, serving, told, until, World } from './world.js';

/** What was asked before, letter by letter, is answered without Apollo Server: nobody can tell, except by the time it takes. */

const catalogue = house(
  'catalogue',
  'type Query { items(first: Int): [Item!] } type Item @key(fields: "id") { id: ID! name: String secret: String @requiresScopes(scopes: [["s"]]) }',
  {
    Query: {
      items: (_: unknown, { first = 2 }: { first?: number }) =>
        [1, 2, 3].slice(0, first).map((id) => ({ id, name: `Item ${id}`, secret: 'a secret' })),
    },
  },
);

const question = 'query Known($first: Int) { items(first: $first) { id name } } query Other { items { id } }';
const body = (more: object = {}) => JSON.stringify({ query: question, operationName: 'Known', ...more });

let world: World;
let partner: Awaited<ReturnType<typeof httpPartner>>;
let asked: string[];
let scopes: string[];
let fails: boolean;

beforeEach(async () => {
  asked = [];
  scopes = [];
  fails = false;
  partner = await httpPartner((request, response) => {
    asked.push(request.query);
    if (fails) response.end('<html>');
    else serving(catalogue)(request, response);
  });
  world = await World.of([], {
    supergraphSdl: compose([catalogue], () => partner.url),
    transports: undefined,
    identify: () => ({ authenticated: true, scopes, policies: [] }),
  });
  for (let i = 0; i < 4; i++) await post(world.gateway.url, body());
});

afterEach(async () => {
  await world.gateway.stop();
  await partner.stop();
});

/** What a client sees, and what does not differ from one request to the next. */
async function seen(sent: string, headers: Record<string, string> = {}) {
  const response = await post(world.gateway.url, sent, headers);
  const kept = [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)).sort();
  return { status: response.status, headers: kept, text: await response.text() };
}

/** An operation nobody asked before, and so answered by Apollo Server: the same but for a comment. */
const unknown = (more: object = {}) => body({ query: `${question} # ${Math.random()}`, ...more });

describe('An operation asked again', () => {
  it.each([
    ['as clients usually do', {}, {}],
    ['for the new type of answers', {}, { accept: 'application/graphql-response+json' }],
    ['for either type', {}, { accept: 'application/graphql-response+json, application/json;q=0.9' }],
    ['for a type that is not served', {}, { accept: 'text/html' }],
    ['with other variables', { variables: { first: 1 } }, {}],
    ['with variables it does not take', { variables: { first: 'many' } }, {}],
    ['with variables that are none', { variables: [1] }, {}],
    ['without variables, said with null', { variables: null }, {}],
    ['under the name of its other operation', { operationName: 'Other' }, {}],
    ['under a name it does not have', { operationName: 'Nobody' }, {}],
    ['without saying which operation', { operationName: undefined }, {}],
    ['with extensions', { extensions: { a: 1 } }, {}],
    ['with what belongs to no request', { other: 1 }, {}],
  ])('is answered the same, head and body, %s', async (_, more, headers) => {
    expect(await seen(body(more), headers)).toEqual(await seen(unknown(more), headers));
  });

  it('asks the partner anew, once', async () => {
    const before = asked.length;
    await post(world.gateway.url, body());
    expect(asked.length - before).toBe(1);
  });

  it('says the same of a partner that fails, having asked it once', async () => {
    fails = true;
    const before = asked.length;
    const known = (await (await post(world.gateway.url, body())).json()) as never;
    expect(told(known)).toEqual(['items: PARTENAIRE_INDISPONIBLE (catalogue)']);
    expect(asked.slice(before).filter((query) => query !== '{ __typename }')).toHaveLength(1);
  });

  it('has its line in the access log, with its name and the partner asked', async () => {
    await post(world.gateway.url, body(), { 'x-request-id': 'known-1' });
    const lineOf = () => world.log.find(({ msg, requestId }) => msg === 'access' && requestId === 'known-1');
    await until(() => lineOf() !== undefined, 'the line is written');
    const line = lineOf();
    expect(line).toMatchObject({ status: 200, operation: { type: 'query', name: 'Known' }, errors: 0 });
    expect(line).toHaveProperty('partners.0.partner', 'catalogue');
    expect(line).toHaveProperty('operation.hash', expect.stringMatching(/^[\da-f]{64}$/));
  });

  it('gives each reader what that reader may see', async () => {
    const secret = '{ items { id secret } }';
    scopes = ['s'];
    for (let i = 0; i < 4; i++) expect((await ask(world.gateway.url, secret)).errors).toBeUndefined();
    scopes = [];
    expect(told(await ask(world.gateway.url, secret))[0]).toContain('NON_HABILITE');
  });

  it('is looked at again by a supergraph that does not have its fields', async () => {
    const other = house('catalogue', 'type Query { others: Int }', { Query: { others: () => 1 } });
    await world.gateway.replaceSupergraph(compose([other], () => partner.url));
    const answer = await ask(world.gateway.url, question);
    expect(answer.data).toBeUndefined();
    expect(told(answer)[0]).toContain('REQUETE_INVALIDE');
  });
});
