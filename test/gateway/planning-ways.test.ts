import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { mapPartners } from '../../schema/partner-map.js';
import { Ways } from '../../schema/ways-through-partners.js';
import { compose, house, until, World } from './world.js';

/** What is foreseen of the ways through the partners is what the planner makes of them. */

/** So many types behind an interface, which lead to it again at each partner; each says how it is entered. */
const partners = (types: number, entries: readonly string[]) =>
  entries.map((entry, index) =>
    house(
      `p${index}`,
      `type Query { ${entry} }
       interface Noeud { id: ID! suivant: Noeud }
       ${Array.from({ length: types }, (_, type) => `type T${type} implements Noeud @key(fields: "id") { id: ID! suivant: Noeud @shareable }`).join('\n')}`,
      {
        Noeud: { __resolveType: () => 'T0' },
        ...Object.fromEntries(
          Array.from({ length: types }, (_, type) => [`T${type}`, { __resolveReference: (r: object) => r }]),
        ),
      },
    ),
  );
const both = 'noeud: Noeud @shareable';
const one = ['noeud: Noeud', 'heure: String'];
const question = (levels: number) => `{ noeud ${'{ suivant '.repeat(levels)}{ __typename } ${'} '.repeat(levels)}}`;

/** Whether the planner makes at most so many ways of a question. */
function makesAtMost(sdl: string, query: string, ways: number): boolean {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  const planner = new QueryPlanner(supergraph, { debug: { pathsLimit: ways, maxEvaluatedPlans: 1 } });
  try {
    planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), parse(query)));
    return true;
  } catch (error) {
    if (String(error).includes('Too many options generated')) return false;
    throw error;
  }
}

test.each([
  ['two types, two partners, entered at both', partners(2, [both, both]), 3, 84],
  ['three types, two partners, entered at both', partners(3, [both, both]), 2, 20],
  ['two types, three partners, entered at all', partners(2, [both, both, both]), 3, 126],
  ['two types, two partners, entered at one', partners(2, one), 2, 69],
  ['three types, two partners, entered at one', partners(3, one), 1, 9],
  ['three types, three partners, entered at one', partners(3, [...one, 'jour: String']), 1, 28],
])('The planner makes exactly as many ways as foreseen: %s', (_, houses, levels, ways) => {
  const sdl = compose(houses);
  expect(new Ways(mapPartners(parse(sdl))).worst('Query', 'noeud', levels).ways).toBe(ways);
  expect(makesAtMost(sdl, question(levels), ways)).toBe(true);
  expect(makesAtMost(sdl, question(levels), ways - 1)).toBe(false);
});

test('A gateway says which field of the supergraph it is given is not safe to ask, and is protected from it', async () => {
  const world = await World.of(partners(3, one), { limits: { planningDeadlineMs: 600 } });
  const told = () => world.log.filter(({ msg }) => String(msg).includes('too many ways'));
  await until(() => told().length > 0, 'the warning is logged');
  expect(told()).toMatchObject([{ level: 40, field: 'Query.noeud', question: expect.stringContaining('{ noeud {') }]);
  const answer = await world.ask(String(told()[0]?.['question']));
  expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['LIMITE_DEPASSEE']);
  expect((await world.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  await world.gateway.stop();
});

test('A gateway has nothing to say of one where every short question is planned, be it the first or its successor', async () => {
  const world = await World.of([...partners(3, ['noeud: Noeud']), house('p1', 'type Query { heure: String }', {})]);
  const told = () => world.log.filter(({ msg }) => String(msg).includes('too many ways'));
  expect(await world.gateway.replaceSupergraph(compose(partners(3, one)))).toBe('Changed');
  await until(() => told().length > 0, 'the successor is examined');
  expect(told()).toHaveLength(1);
  expect(world.log.filter(({ level }) => level === 50)).toEqual([]);
  await world.gateway.stop();
});
