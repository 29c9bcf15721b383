import { house, World } from './world.js';

/** Planning happens elsewhere, within bounds: an operation that is hard to plan costs nobody but its sender. */

const kinds = ['A', 'B', 'C'];
const same = (name: string) =>
  house(
    name,
    `type Query { noeud: Noeud @shareable heure: String @shareable }
     interface Noeud { id: ID! suivant: Noeud valeur: Int poids: Int }
     ${kinds
       .map(
         (kind) =>
           `type ${kind} implements Noeud @key(fields: "id") { id: ID! suivant: Noeud @shareable valeur: Int @shareable poids: Int @shareable }`,
       )
       .join('\n')}`,
    {
      Query: { noeud: () => ({ __typename: 'A', id: '1' }), heure: () => 'midi' },
      Noeud: { __resolveType: () => 'A' },
      A: {
        __resolveReference: (ref: object) => ref,
        suivant: () => ({ __typename: 'A', id: '1' }),
        valeur: () => 1,
        poids: () => 2,
      },
    },
  );
const houses = ['un', 'deux'].map(same);

/** A few hundred bytes, and seconds of planning: each level multiplies the ways through the partners. */
const deep = `noeud { ${'suivant { '.repeat(3)}valeur poids ${'} '.repeat(4)}`;
const hostile = (n = 0) => `{ ${'abcdefgh'.replace(/./g, (letter) => `${letter}${n}: ${deep} `)}}`;
const ordinary = (n: number) => `{ n${n}: noeud { suivant { valeur } } }`;

describe('An operation that is hard to plan', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.of(houses, { limits: { planningDeadlineMs: 600 } });
    // The thread is there: what follows is about planning, not about starting.
    expect((await world.ask(ordinary(0))).errors).toBeUndefined();
  });
  beforeEach(() => world.asked.splice(0));
  afterAll(() => world.gateway.stop());

  const refusal = {
    message: 'La requête dépasse une limite : trouver son chemin entre partenaires demande plus de 600 ms.',
    extensions: { code: 'LIMITE_DEPASSEE', limite: 'planification', maximum: 600 },
  };

  test('is refused, leaves others answered meanwhile, and the next ones planned by a new thread', async () => {
    let isOver = false;
    const refused = world.ask(hostile()).finally(() => (isOver = true));
    for (let i = 0; i < 5; i++)
      expect(await world.ask(`{ heure${i}: heure }`)).toEqual({ data: { [`heure${i}`]: 'midi' } });
    expect(isOver).toBe(false);
    expect((await refused).errors).toEqual([refusal]);
    expect(world.asked.filter(({ request }) => request.query.includes('noeud'))).toEqual([]);
    expect((await world.ask(ordinary(1))).data).toEqual({ n1: { suivant: { valeur: 1 } } });
  });

  test('is not tried twice', async () => {
    await world.ask(hostile(7));
    const breaches = () => world.log.filter(({ breach }) => breach === 'late').length;
    const before = breaches();
    expect((await world.ask(hostile(7))).errors).toEqual([refusal]);
    expect(breaches()).toBe(before);
  });

  test('does not keep a hard but possible one from being planned beside it', async () => {
    let isOver = false;
    const refused = world.ask(hostile(8)).finally(() => (isOver = true));
    expect((await world.ask(ordinary(8))).data).toEqual({ n8: { suivant: { valeur: 1 } } });
    expect((await Promise.all([refused, world.ask(hostile(9)), world.ask(hostile(10))])).map((a) => a.errors)).toEqual([
      [refusal],
      [refusal],
      [refusal],
    ]);
    expect(isOver).toBe(true);
    expect((await world.ask(ordinary(9))).data).toEqual({ n9: { suivant: { valeur: 1 } } });
  });

  test('asked by many at once is planned once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.ask(ordinary(20))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.data).toEqual({ n20: { suivant: { valeur: 1 } } });
  });
});

test('Planning that takes too much memory is stopped, and the gateway goes on', async () => {
  const world = await World.of(houses, { limits: { planningMemoryMb: 48, planningDeadlineMs: 20_000 } });
  const answer = await world.ask(hostile());
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'LIMITE_DEPASSEE', limite: 'planification', maximum: 48 });
  expect(await world.ask('{ heure }')).toEqual({ data: { heure: 'midi' } });
  await world.gateway.stop();
});
