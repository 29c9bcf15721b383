import { graphql } from 'graphql';
import { pino } from 'pino';
import { startGateway } from '../../gateway/server.js';
import { ask, compose, house, httpPartner, post, told, type Answer } from './world.js';

/** The byte path answers what the object path answers, or steps aside for it: same data, same errors. */

interface Item {
  id: string;
  name: string | null;
  count: number | null;
  price: number | null;
  open: boolean | null;
  kind: string;
  labels: (string | null)[];
}

let items: Item[] = [];
const owners = ['a', 'b'];

const catalogue = house(
  'catalogue',
  `type Query { items(first: Int): [Item!]! owners: [Owner] }
   enum Kind { PUBLIC PRIVATE }
   type Owner @key(fields: "id") { id: ID! }
   type Item @key(fields: "id") {
     id: ID! name: String count: Int price: Float open: Boolean kind: Kind labels: [String] place: Place owner: Owner }
   type Place { street: String city: String! }`,
  {
    Query: {
      items: (_: unknown, { first }: { first?: number }) => items.slice(0, first),
      owners: () => owners.map((id) => ({ id })),
    },
    Item: {
      place: ({ name }: Item) => (name === null ? null : { street: name, city: 'Calais' }),
      owner: ({ id }: Item) => ({ id: owners[id.length % 2] }),
    },
  },
);

const files = house(
  'files',
  `type Item @key(fields: "id") { id: ID! name: String @external note: String rating: Float needs: String @requires(fields: "name") }
   type Owner @key(fields: "id") { id: ID! title: String items: [Item] }`,
  {
    Item: {
      __resolveReference: (reference: object) => reference,
      note: ({ id }: Item) => `Note « ${id} »`,
      rating: ({ id }: Item) => id.length / 8,
      needs: ({ name }: Item) => `needs ${String(name)}`,
    },
    Owner: {
      __resolveReference: (reference: object) => reference,
      title: ({ id }: Item) => `Owner ${id}`,
      items: () => items.slice(0, 3).map(({ id }) => ({ id })),
    },
  },
);

const question = `query Everything($first: Int) {
  items(first: $first) { note id renamed: name count price open kind labels place { city street } __typename
    needs rating owner { title id items { id note } } }
  owners { id items { note } title }
}`;

type Alter = (text: string) => string | Buffer;

/** Partners behind HTTP, whose bytes can be altered on the way. */
async function world() {
  const alters = new Map<string, Alter>();
  const partners = await Promise.all(
    [catalogue, files].map(async (partner) => ({
      name: partner.name,
      ...(await httpPartner(({ query, variables }, response) => {
        void graphql({ schema: partner.schema, source: query, variableValues: variables }).then((result) => {
          const alter = query === '{ __typename }' ? undefined : alters.get(partner.name);
          response.setHeader('content-type', 'application/json');
          response.end((alter ?? ((text: string) => text))(JSON.stringify(result)));
        });
      })),
    })),
  );
  const urls = new Map(partners.map(({ name, url }) => [name, url]));
  const supergraphSdl = compose([catalogue, files], (name) => urls.get(name) ?? '');
  const gateway = await startGateway({ supergraphSdl, logger: pino({ level: 'silent' }) });
  const stop = async (): Promise<void> => {
    await gateway.stop();
    await Promise.all(partners.map((partner) => partner.stop()));
  };
  return { alters, url: gateway.url, stop };
}

let written = 0;

/** The same operation, as one that was never asked. */
const fresh = () => `${question} # ${++written}`;

/** What is asked with other variables each time, needed or not, is never remembered. */
let asked = 0;
const askAnew = (url: string, query: string, variables: object = {}) =>
  ask(url, query, { ...variables, asked: ++asked });

/** The byte path is taken from the third request on, without Apollo Server from the fourth. */
async function warmed(url: string, before: 2 | 3): Promise<string> {
  const text = fresh();
  for (let i = 0; i < before; i++) await askAnew(url, text);
  return text;
}

const plain: Item = { id: '1', name: 'Nom', count: 3, price: 1.5, open: true, kind: 'PUBLIC', labels: ['x', null] };
const seen = (answer: Answer) => ({ data: answer.data, errors: told(answer) });

function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function randomItems(seed: number): Item[] {
  const next = random(seed);
  const pick = <T>(...among: T[]): T => among[Math.floor(next() * among.length)] as T;
  const word = (): string =>
    pick('', 'Été', 'a"b', 'c\\d', 'l\nf', '\u0007', '🏠 home', '</x>', 'x'.repeat(60), '{"a":[1]}');
  return Array.from({ length: 1 + Math.floor(next() * 12) }, (_, index) => ({
    id: pick(`${index}`, `id ${word()} ${index}`),
    name: pick(null, word() + word()),
    count: pick(null, 0, -1, 42, 2_147_483_647, -2_147_483_648),
    price: pick(null, 0, -0.5, 1e-7, 0.000_001, 1e21, 123_456.789, 0.1 + 0.2, 5e-324),
    open: pick(null, true, false),
    kind: pick('PUBLIC', 'PRIVATE'),
    labels: Array.from({ length: Math.floor(next() * 4) }, () => pick(null, word())),
  }));
}

describe('from bytes', () => {
  let made: Awaited<ReturnType<typeof world>>;

  beforeAll(async () => {
    made = await world();
  });

  afterAll(() => made.stop());

  beforeEach(() => {
    items = [plain, { ...plain, id: '22' }];
    made.alters.clear();
  });

  it('sends on what partners wrote, unread', async () => {
    const { url, alters } = made;
    const query = await warmed(url, 2);
    alters.set('files', (text) => text.replaceAll('Note', '\\u004eote'));
    const text = await (await post(url, JSON.stringify({ query, variables: { asked: ++asked } }))).text();
    expect(text).toContain('\\u004eote');
  });

  it('answers the same as from objects, whatever the data', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      items = randomItems(seed);
      const variables = seed % 2 === 0 ? { first: 5 } : {};
      const query = fresh();
      const fromObjects = await askAnew(made.url, query, variables);
      for (let again = 2; again <= 4; again++) {
        expect([seed, await askAnew(made.url, query, variables)]).toEqual([seed, fromObjects]);
      }
      for (let again = 1; again <= 3; again++) {
        expect([seed, await ask(made.url, query, variables)]).toEqual([seed, fromObjects]);
      }
    }
  });

  const odd: Record<string, [partner: string, alter: Alter]> = {
    'spaces between values': ['catalogue', (text) => JSON.stringify(JSON.parse(text), null, 1)],
    'another order of fields': ['catalogue', (text) => text.replace('"count":3,"price":1.5', '"price":1.5,"count":3')],
    'a number in another notation': ['catalogue', (text) => text.replaceAll('1.5', '15e-1')],
    'a number that is no JSON': ['catalogue', (text) => text.replaceAll('1.5', '01.5')],
    'a whole number for an ID': ['catalogue', (text) => text.replaceAll('"id":"22"', '"id":22')],
    'an integer too large': ['catalogue', (text) => text.replaceAll('"count":3', '"count":3000000000')],
    'text for an integer': ['catalogue', (text) => text.replaceAll('"count":3', '"count":"3"')],
    'a value outside the enumeration': ['catalogue', (text) => text.replaceAll('PUBLIC', 'SECRET')],
    'null where a value is promised': ['catalogue', (text) => text.replaceAll('"Calais"', 'null')],
    'a missing field': ['catalogue', (text) => text.replaceAll('"open":true,', '')],
    'a raw control character': ['catalogue', (text) => text.replaceAll('Nom', 'N\nm')],
    'an escape that is no JSON': ['catalogue', (text) => text.replaceAll('Nom', 'N\\qm')],
    'bytes that are no UTF-8': ['catalogue', (text) => Buffer.from(text.replaceAll('Nom', 'N\u00e9m'), 'latin1')],
    'a truncated answer': ['files', (text) => text.slice(0, -3)],
    'something after the answer': ['files', (text) => `${text}x`],
    HTML: ['files', () => '<html></html>'],
    'an entity that is null': ['files', (text) => text.replace(/\{"[^{}]*"rating":[^{}]*\}/, 'null')],
    'an entity too few': ['files', (text) => text.replace(/,\{[^{}]*\}\]\}\}$/, ']}}')],
    'errors beside the data': [
      'files',
      (text) => text.replace(/\}$/, ',"errors":[{"message":"x","path":["_entities",0,"note"]}]}'),
    ],
    'extensions beside the data': ['files', (text) => text.replace(/\}$/, ',"extensions":{"a":1}}')],
    'no data': ['catalogue', () => '{"data":null}'],
    nothing: ['catalogue', () => '{}'],
  };
  for (const [name, [partner, alter]] of Object.entries(odd)) {
    it(`answers the same as from objects: ${name}`, async () => {
      const { url, alters } = made;
      const [cold, warm, known] = [fresh(), await warmed(url, 2), await warmed(url, 3)];
      const remembered = fresh();
      for (let i = 0; i < 3; i++) await ask(url, remembered);
      alters.set(partner, alter);
      const fromObjects = seen(await ask(url, cold));
      expect(seen(await askAnew(url, warm))).toEqual(fromObjects);
      expect(seen(await askAnew(url, known))).toEqual(fromObjects);
      expect(seen(await ask(url, remembered))).toEqual(fromObjects);
    });
  }
});
