import { answersOf, maximumBytes, type WorldName } from './attack.js';
import { attacks } from './list.js';
import { Target } from './target.js';

/**
 * The built gateway, attacked: each hostile request gets the answer it deserves, and none takes the process down or
 * holds it. `npm run attaques` says what each costs; here only its order of magnitude is a matter of passing or failing.
 */
const cpuBoundMs = 6_000;

describe.each(['ctg', 'catalogue', 'noeuds'] satisfies WorldName[])(
  'La passerelle attaquée, graphe « %s »',
  (world) => {
    let target: Target;
    beforeAll(async () => {
      target = await Target.start(world, { PLANNING_DEADLINE_MS: '1000', LOG_LEVEL: 'info' });
    });
    afterAll(() => target.stop());

    test.each(attacks.filter((attack) => attack.world === world).map((attack) => [attack.name, attack] as const))(
      '%s',
      async (_, { answers, send }) => {
        await target.measure();
        expect(answersOf(answers)).toContain(await send(target.door));
        expect((await target.measure()).cpuMs).toBeLessThan(cpuBoundMs);
        expect(target.isAlive).toBe(true);
      },
    );
  },
);

test('An attack is small, and has a name of its own', () => {
  expect(attacks.length).toBeGreaterThan(100);
  // What never ends is cut where HTTP's own bound is.
  const large = attacks.filter(({ bytes }) => bytes > maximumBytes).map(({ name }) => name);
  expect(large).toEqual(['un en-tête qui ne finit pas']);
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
});
