import { places } from './places.js';
import { World, type Answer, type Behaviour } from './world.js';

/**
 * The promise of the engine, against partners that break their answers at random: whatever is null or lost beside a
 * faithful answer has an error at its place, above it (its whole branch is gone) or below it (a null that climbed).
 */

/** Numbers that look random and are the same at every run. */
function randomFrom(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return state / 2 ** 32;
  };
}

const wrong = [{ surprise: 1 }, [], 'x', -0.5, true, [[null]]];

/** Breaks about one value of eight: left out, or of another shape. A null would be the partner's own: not broken. */
function broken(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => broken(item, random));
  }
  if (typeof value !== 'object' || value === null) {
    const other = wrong[Math.floor(random() * wrong.length)];
    return random() < 0.06 && typeof other !== typeof value ? other : value;
  }
  const entries = Object.entries(value as object).filter(() => random() > 0.06);
  return Object.fromEntries(entries.map(([key, inner]) => [key, broken(inner, random)]));
}

function unreliable(random: () => number): Behaviour {
  return async (answer) => {
    const fate = random();
    if (fate < 0.08) throw new Error('gone');
    if (fate < 0.12) return {};
    const faithful = JSON.parse(JSON.stringify(await answer())) as { data?: { _entities?: unknown[] } };
    if (fate < 0.2) faithful.data?._entities?.pop();
    return broken(faithful, random);
  };
}

/** Every place where the answer lacks what the faithful one has. */
function lost(faithful: unknown, received: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (faithful === null || faithful === undefined) return [];
  if (received === null || received === undefined) return [path];
  if (typeof faithful !== 'object') return [];
  const keys = Array.isArray(faithful) ? [...faithful.keys()] : Object.keys(faithful);
  if (Array.isArray(faithful) && (received as unknown[]).length !== faithful.length) return [];
  return keys.flatMap((key) =>
    lost((faithful as Record<string, unknown>)[key], (received as Record<string, unknown>)[key], [...path, key]),
  );
}

const queries = [
  '{ lieux { nom ouvert densite horaires { jour heures } } creneau }',
  '{ lieu(id: "a") { ouvert libelle premierVoisin voisins(limite: 2) { id: nom ouvert contact { courriel } } } }',
  '{ choses { __typename ... on Lieu { nom densite horaires { jour } } ... on Contact { courriel } } echo(texte: "o") }',
];

let world: World;
beforeAll(async () => {
  world = await World.of(places);
});
afterAll(() => world.gateway.stop());

test.each(queries)('%s', async (query) => {
  world.behaviours.clear();
  const faithful = await world.ask(query);
  expect(faithful.errors).toBeUndefined();
  let lostInAll = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomFrom(seed);
    for (const { name } of places) world.behaviours.set(name, unreliable(random));
    const answer: Answer = await world.ask(query);
    const explained = (answer.errors ?? []).map(({ path }) => path?.join('/') ?? '');
    for (const place of lost(faithful.data, answer.data)) {
      lostInAll++;
      const key = place.join('/');
      const isExplained = explained.some((path) => path === key || path.startsWith(`${key}/`) || key === '');
      if (!isExplained) throw new Error(`seed ${seed}: ${key} is lost in silence\n${JSON.stringify(answer, null, 1)}`);
    }
    for (const { message, extensions } of answer.errors ?? []) {
      expect(message).toMatch(/partenaire|donnée/);
      expect(extensions['code']).toMatch(/^(PARTENAIRE_INDISPONIBLE|NON_OBTENU|ERREUR_PARTENAIRE)$/);
    }
  }
  expect(lostInAll).toBeGreaterThan(30);
});
