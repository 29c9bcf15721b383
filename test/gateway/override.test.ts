import { house, World } from './world.js';

/** `@override(from:, label:)`: a field moves from one partner to another, little by little. */

const reference = (ref: object) => ref;
const ancien = house(
  'ancien',
  'type Query { fiche: Fiche } type Fiche @key(fields: "id") { id: ID! age: String prix: String tout: String rien: String }',
  {
    Query: { fiche: () => ({ id: '1' }) },
    Fiche: { __resolveReference: reference, age: () => 'a', prix: () => 'a', tout: () => 'a', rien: () => 'a' },
  },
);
const nouveau = house(
  'nouveau',
  `type Fiche @key(fields: "id") {
     id: ID!
     age: String @override(from: "ancien", label: "percent(50)")
     prix: String @override(from: "ancien", label: "essai")
     tout: String @override(from: "ancien", label: "percent(100)")
     rien: String @override(from: "ancien", label: "percent(0)")
   }`,
  {
    Fiche: { __resolveReference: reference, age: () => 'n', prix: () => 'n', tout: () => 'n', rien: () => 'n' },
  },
);

const sides = (answer: { data?: unknown }) => (answer.data as { fiche: Record<string, string> }).fiche;

test('A percentage is decided by the request’s id: always the same way for one id, about half of many', async () => {
  const world = await World.of([ancien, nouveau]);
  const ask = async (id: string) =>
    sides(await world.ask('{ fiche { age tout rien prix } }', undefined, { 'x-request-id': id }));
  const ids = Array.from({ length: 40 }, (_, i) => `requete-${i}`);
  const first = await Promise.all(ids.map(ask));
  expect(await Promise.all(ids.map(ask))).toEqual(first);
  expect(first.every(({ tout, rien, prix }) => tout === 'n' && rien === 'a' && prix === 'a')).toBe(true);
  const moved = first.filter(({ age }) => age === 'n').length;
  expect(moved).toBeGreaterThan(8);
  expect(moved).toBeLessThan(32);
  await world.gateway.stop();
});

test('A header may decide instead, and any other label is decided by whoever was told to', async () => {
  const world = await World.of([ancien, nouveau], {
    overrideHeader: 'X-Lecteur',
    overrideLabel: (label, { headers }) => {
      if (headers['x-essai'] === 'panne') throw new Error('nobody knows');
      return label === 'essai' && headers['x-essai'] === 'oui';
    },
  });
  const ask = async (headers: Record<string, string>) =>
    sides(await world.ask('{ fiche { age prix } }', undefined, headers));
  const seen = new Set<string | undefined>();
  for (let i = 0; i < 10; i++) seen.add((await ask({ 'x-lecteur': 'le-meme' }))['age']);
  expect(seen.size).toBe(1);
  expect((await ask({ 'x-essai': 'oui' }))['prix']).toBe('n');
  expect((await ask({ 'x-essai': 'non' }))['prix']).toBe('a');
  expect((await ask({ 'x-essai': 'panne' }))['prix']).toBe('a');
  await world.gateway.stop();
});
