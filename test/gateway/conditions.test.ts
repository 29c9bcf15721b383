import { house, World, type House } from './world.js';

/** `@include` and `@skip`: what they leave out costs nothing else of the answer, and is no loss. */

const registre = house(
  'registre',
  `type Query { lieux: [Lieu!] }
   type Lieu @key(fields: "id") { id: ID! places: Int! etage: Int }`,
  {
    Query: { lieux: () => [{ id: 'a' }, { id: 'b' }] },
    Lieu: { __resolveReference: (ref: object) => ref, places: () => 4, etage: () => 2 },
  },
);
const calculs = house(
  'calculs',
  `type Lieu @key(fields: "id") {
     id: ID! note: String densite: String @requires(fields: "places") hauteur: String @requires(fields: "etage")
     places: Int! @external etage: Int @external
   }
   type Query { heure: String }`,
  {
    Query: { heure: () => 'midi' },
    Lieu: {
      __resolveReference: (ref: object) => ref,
      note: ({ id }: { id: string }) => `note ${id}`,
      densite: ({ places }: { places: number }) => `${places} places`,
      hauteur: ({ etage }: { etage: number }) => `étage ${etage}`,
    },
  },
);

let world: World;
beforeAll(async () => {
  world = await World.of([registre, calculs] satisfies House[]);
});
afterAll(() => world.gateway.stop());

const ids = ['a', 'b'];

test.each([
  ['that may not be null', 'densite', '4 places'],
  ['that may be null', 'hauteur', 'étage 2'],
])('a figure left out takes nothing with it, and what it requires %s is not missed', async (_, field, figure) => {
  const query = `query ($v: Boolean!) { lieux { note @skip(if: $v) ${field} @include(if: $v) } }`;
  expect(await world.ask(query, { v: false })).toEqual({ data: { lieux: ids.map((id) => ({ note: `note ${id}` })) } });
  expect(await world.ask(query, { v: true })).toEqual({ data: { lieux: ids.map(() => ({ [field]: figure })) } });
});

test('what a figure requires is still missed where it is asked for', async () => {
  world.behaviours.set('registre', async (answer) => {
    const { data } = (await answer()) as { data: { lieux: object[] } };
    return { data: { lieux: data.lieux.map((lieu) => ({ ...lieu, etage: undefined })) } };
  });
  const query = 'query ($v: Boolean!) { lieux { note @skip(if: $v) hauteur @include(if: $v) } }';
  const { errors = [] } = await world.ask(query, { v: true });
  expect(errors.map(({ path }) => path)).toEqual(ids.map((_, i) => ['lieux', i, 'hauteur']));
  expect((await world.ask(query, { v: false })).errors).toBeUndefined();
  world.behaviours.clear();
});

test.each([
  ['a field', 'places @include(if: $v)', 'places'],
  ['a fragment', '... @include(if: $v) { places }', 'places'],
  ['a named fragment', '...F', 'places'],
  ['what another partner holds', 'note @include(if: $v)', 'note'],
])('how many there are is known even where nothing is asked of each: %s', async (_, selection, field) => {
  const fragment = selection === '...F' ? 'fragment F on Lieu { places @include(if: $v) }' : '';
  const query = `query ($v: Boolean!) { lieux { ${selection} } } ${fragment}`;
  world.asked.splice(0);
  expect(await world.ask(query, { v: false })).toEqual({ data: { lieux: [{}, {}] } });
  expect(world.partnersAsked()).toEqual(['registre']);
  expect((await world.ask(query, { v: true })).data).toMatchObject({
    lieux: [{ [field]: expect.anything() as unknown }, {}],
  });
});
