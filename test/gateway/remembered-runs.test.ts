import { RememberedRun } from '../../gateway/engine/memory/remembered-run.js';
import { RememberedRuns } from '../../gateway/engine/memory/remembered-runs.js';
import type { PlannedOperation } from '../../gateway/engine/plan.js';
import { ask, compose, house, httpPartner, serving, World } from './world.js';

/** What is asked again is asked of the partners again; where they repeat themselves, so does the gateway, from memory. */

const names = new Map([
  ['1', 'One'],
  ['2', 'Two'],
]);
let notes = 'note';

const catalogue = house(
  'catalogue',
  `type Query { items(first: Int): [Item!] things: [Thing!] } union Thing = Item | Box type Box { id: ID! }
   type Item @key(fields: "id") { id: ID! name: String }`,
  {
    Query: {
      things: () => [
        { __typename: 'Box', id: 'b' },
        { __typename: 'Item', id: '1', name: 'One' },
      ],
      items: (_: unknown, { first = 9 }: { first?: number }) =>
        [...names].slice(0, first).map(([id, name]) => ({ id, name })),
    },
  },
);
const files = house('files', 'type Item @key(fields: "id") { id: ID! note: String }', {
  Item: { __resolveReference: (reference: object) => reference, note: ({ id }: { id: string }) => `${notes} ${id}` },
});

let world: World;
let partners: Awaited<ReturnType<typeof httpPartner>>[];
let asked: { partner: string; requestId: unknown }[];
let lost: boolean;

beforeEach(async () => {
  names.clear();
  names.set('1', 'One').set('2', 'Two');
  notes = 'note';
  asked = [];
  lost = false;
  partners = await Promise.all(
    [catalogue, files].map((partner) =>
      httpPartner((question, response, { headers }) => {
        asked.push({ partner: partner.name, requestId: headers['x-request-id'] });
        if (lost && partner === files) response.writeHead(502).end();
        else serving(partner)(question, response);
      }),
    ),
  );
  const [one, other] = partners;
  world = await World.of([], {
    supergraphSdl: compose([catalogue, files], (name) => (name === 'files' ? other : one)?.url ?? ''),
    transports: undefined,
  });
});

afterEach(async () => {
  await world.gateway.stop();
  await Promise.all(partners.map((partner) => partner.stop()));
});

const question = 'query Items($first: Int) { items(first: $first) { id name note } }';
const put = (variables?: Record<string, unknown>, requestId = 'r') =>
  ask(world.gateway.url, question, variables, { 'x-request-id': requestId });
const repeat = async (times: number, variables?: Record<string, unknown>) => {
  for (let i = 0; i < times; i++) await put(variables);
};
/** What the last answers were put together from, by the gateway's own count. */
async function sources(): Promise<Record<string, number>> {
  const text = await (await fetch(new URL('/metrics', world.gateway.url))).text();
  const counts = [...text.matchAll(/^graphe_answers_total\{from="(\w+)"\} (\d+)$/gm)];
  return Object.fromEntries(counts.map(([, from = '', count]) => [from, Number(count)]));
}

describe('An operation that comes back', () => {
  it('is answered from objects twice, then from memory', async () => {
    await repeat(7);
    expect(await sources()).toEqual({ objects: 2, memory: 5 });
  });

  it('is remembered whatever it holds: unions, conditions, keys that are repeated', async () => {
    const query = `query Things($short: Boolean!) { things { __typename ... on Item { id name @skip(if: $short) note } ... on Box { id } } }`;
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push(await ask(world.gateway.url, query, { short: i > 10 }));
    for (let i = 0; i < 4; i++) answers.push(await ask(world.gateway.url, query, { short: i < 10 }));
    const things = (name: object) => ({
      data: {
        things: [
          { __typename: 'Box', id: 'b' },
          { __typename: 'Item', id: '1', ...name, note: 'note 1' },
        ],
      },
    });
    expect(answers).toEqual([...Array<object>(4).fill(things({ name: 'One' })), ...Array<object>(4).fill(things({}))]);
    expect(await sources()).toEqual({ objects: 4, memory: 4 });
  });

  it('asks every partner every time, on behalf of whoever asks', async () => {
    await repeat(6);
    asked = [];
    await put({}, 'another-reader');
    expect(asked).toEqual([
      { partner: 'catalogue', requestId: 'another-reader' },
      { partner: 'files', requestId: 'another-reader' },
    ]);
  });

  it('is remembered by its variables', async () => {
    await repeat(5, { first: 1 });
    const other = await put({ first: 2 });
    expect(other.data).toMatchObject({ items: [{ id: '1' }, { id: '2' }] });
    expect((await put({ first: 1 })).data).toEqual({ items: [{ id: '1', name: 'One', note: 'note 1' }] });
  });

  it.each<[string, () => unknown]>([
    ['a figure of the first partner', () => names.set('2', 'Deux')],
    ['a figure of the second', () => (notes = 'other')],
    ['one more object', () => names.set('3', 'Three')],
    ['one less', () => names.delete('1')],
    ['other objects under the same figures', () => names.delete('1') && names.set('3', 'One')],
  ])('is answered anew when something has changed, without asking twice: %s', async (_, change) => {
    await repeat(6);
    change();
    asked = [];
    const items = [...names].map(([id, name]) => ({ id, name, note: `${notes} ${id}` }));
    expect(await put()).toEqual({ data: { items } });
    expect(asked).toHaveLength(2);
    expect(await sources()).toEqual({ objects: 2, bytes: 1, memory: 4 });
  });

  it('names the partner that is lost, and is remembered again once it is back', async () => {
    await repeat(6);
    const whole = await put();
    lost = true;
    const partial = await put();
    expect(partial.errors?.map(({ extensions }) => extensions['partenaire'])).toContain('files');
    expect(partial.data).toEqual({
      items: [
        { id: '1', name: 'One', note: null },
        { id: '2', name: 'Two', note: null },
      ],
    });
    lost = false;
    expect(await put()).toEqual(whole);
    expect(await sources()).toEqual({ objects: 3, memory: 6 });
  });

  it('is answered right, from bytes, where the data never rest', async () => {
    let count = 0;
    for (let i = 0; i < 40; i++) {
      notes = `note ${++count}`;
      expect((await put({ first: 1 })).data).toEqual({ items: [{ id: '1', name: 'One', note: `note ${count} 1` }] });
    }
    expect(await sources()).toEqual({ objects: 2, bytes: 38 });
  });

  it('is not remembered when its variables are long: they would have to be compared', async () => {
    const padding = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`p${i}`, i]));
    await repeat(8, { first: 1, ...padding });
    expect(await sources()).toEqual({ objects: 2, bytes: 6 });
  });
});

describe('What is remembered', () => {
  const planned = {} as PlannedOperation;
  const run = (size: number) => new RememberedRun(new Map(), Buffer.alloc(size));
  /** How many runs go by before one is remembered. */
  const wait = (runs: RememberedRuns, key: string): number => {
    for (let passed = 0; ; passed++) {
      runs.keep(key, () => run(10));
      if (runs.recall(key)) return passed;
    }
  };

  it('has come back once; contradicted, it is tried half as often each time, until it is confirmed', () => {
    const runs = new RememberedRuns();
    const key = runs.keyOf(planned, { a: 1 }) ?? '';
    const waits: number[] = [];
    for (let i = 0; i < 13; i++) {
      waits.push(wait(runs, key));
      runs.contradict(key);
    }
    expect(waits).toEqual([1, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1024]);
    wait(runs, key);
    runs.confirm(key);
    runs.contradict(key);
    expect(wait(runs, key)).toBe(1);
  });

  it('never takes more than its share of memory: the oldest goes first, and what is very large never stays', () => {
    const runs = new RememberedRuns();
    const keys = Array.from({ length: 20 }, (_, i) => runs.keyOf(planned, { i }) ?? '');
    for (const key of keys) for (let i = 0; i < 2; i++) runs.keep(key, () => run(6 << 20));
    expect(keys.map((key) => runs.recall(key) !== undefined)).toEqual(keys.map((_, i) => i >= 10));
    for (let i = 0; i < 2; i++) runs.keep('large', () => run((8 << 20) + 1));
    expect(runs.recall('large')).toBeUndefined();
  });
});
