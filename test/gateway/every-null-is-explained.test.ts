import { randomFrom } from './faults/spoil.js';
import { places } from './places.js';
import { altered, told, World, type Answer, type Behaviour } from './world.js';

/**
 * The promise of the engine, against partners that break their answers at random: whatever is null or lost beside a
 * faithful answer has an error at its place, above it (its whole branch is gone) or below it (a null that climbed).
 */

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

describe('a partner that mixes up what designates an entity', () => {
  const asked = '{ lieux { ouvert } }';
  const opened = ({ data }: Answer) =>
    (data as { lieux: { ouvert: boolean | null }[] }).lieux.map(({ ouvert }) => ouvert);
  beforeEach(() => world.behaviours.clear());

  test('by a null for a key: nobody is asked with it, and what was to be found is said missing', async () => {
    world.behaviours.set('lieux', altered('"id":"b"', '"id":null'));
    const answer = await world.ask(asked);
    expect(opened(answer)).toEqual([true, null, true]);
    expect(told(answer)).toEqual(['lieux.1.ouvert: NON_OBTENU (lieux)']);
  });

  describe('where keys are asked for', () => {
    let asking: World;
    beforeAll(async () => {
      asking = await World.of(places, { asksForKeys: true });
    });
    afterAll(() => asking.gateway.stop());

    test.each([
      ['by answering another one, and null for that one', (b: string, c: string) => `null,${c},${b}`],
      ['by answering another one, and one without its key', (b: string, c: string) => `{"ouvert":true},${c},${b}`],
    ])('%s: neither is believed', async (_, mixedUp) => {
      asking.behaviours.set('agenda', async (answer) => {
        const { data } = JSON.parse(JSON.stringify(await answer())) as { data: { _entities: object[] } };
        const [a, b] = data._entities.map((entity) => JSON.stringify(entity));
        return JSON.parse(`{"data":{"_entities":[${mixedUp(String(a), String(b))}]}}`) as unknown;
      });
      const answer = await asking.ask(asked);
      expect(opened(answer)).toEqual([null, false, null]);
      expect(told(answer)).toEqual(['lieux.0.ouvert: NON_OBTENU (agenda)', 'lieux.2.ouvert: NON_OBTENU (agenda)']);
    });
  });
});
