import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { compose } from './compose.js';
import { explosions, maximumWays } from './no-path-explodes.js';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@interfaceObject"])';
const composed = (...partners: string[]) =>
  compose(partners.map((sdl, index) => ({ name: `p${index}`, url: 'http://partenaire.test', sdl: `${link}\n${sdl}` })));

/** What stands behind an interface, at one partner: so many types, each with a field that leads back to the interface. */
const nodes = (types: number, field: string, entry: string) =>
  `type Query { ${entry} }
   interface Noeud { id: ID! suivant: Noeud }
   ${Array.from({ length: types }, (_, index) => `type T${index} implements Noeud @key(fields: "id") { id: ID! ${field} }`).join('\n')}`;
const shared = 'suivant: Noeud @shareable';

describe('aucun chemin n’explose', () => {
  it.each([
    [
      'three types that two partners share, entered at both',
      'Query.noeud : la question « { noeud { suivant { suivant { suivant { suivant { __typename } } } } } } »',
      [nodes(3, shared, 'noeud: Noeud @shareable'), nodes(3, shared, 'noeud: Noeud @shareable')],
    ],
    [
      'the same, entered at one: from there the others are asked too',
      'Query.noeud : la question « { noeud { suivant { suivant { suivant { __typename } } } } } »',
      [nodes(3, shared, 'noeud: Noeud'), nodes(3, shared, 'heure: String')],
    ],
    [
      'two types that three partners share',
      'Query.noeuds',
      [nodes(2, shared, 'noeuds: [Noeud!]'), nodes(2, shared, 'a: Int'), nodes(2, shared, 'b: Int')],
    ],
    [
      'the same behind a field of the entry that is no interface',
      'Query.lieu',
      [
        `${nodes(3, shared, 'lieu: Lieu')} type Lieu @key(fields: "id") { id: ID! noeud: Noeud }`,
        nodes(3, shared, 'heure: String'),
      ],
    ],
  ])('refuse: %s', (_, told, partners) => {
    expect(() => composed(...partners)).toThrow(told);
    expect(() => composed(...partners)).toThrow('La composition est refusée');
  });

  it.each([
    [
      'an interface whose fields one partner answers',
      [nodes(3, 'suivant: Noeud', 'noeud: Noeud'), 'type Query { heure: String }'],
    ],
    [
      'objects that lead to each other and are shared by three',
      Array.from(
        { length: 3 },
        () =>
          'type Query { ami: Ami @shareable } type Ami @key(fields: "id") { id: ID! ami: Ami @shareable nom: String @shareable }',
      ),
    ],
    [
      'an interface of which only values are shared',
      Array.from(
        { length: 2 },
        () =>
          'type Query { n: N @shareable } interface N { id: ID! nom: String } type A implements N @key(fields: "id") { id: ID! nom: String @shareable } type B implements N @key(fields: "id") { id: ID! nom: String @shareable } type C implements N @key(fields: "id") { id: ID! nom: String @shareable }',
      ),
    ],
    [
      'a union of types that two partners share: its fields are asked type by type',
      Array.from(
        { length: 2 },
        () =>
          'type Query { u: U @shareable } union U = A | B type A @key(fields: "id") { id: ID! u: U @shareable } type B @key(fields: "id") { id: ID! u: U @shareable }',
      ),
    ],
  ])('let pass: %s', (_, partners) => {
    expect(composed(...partners).supergraphSdl).toContain('type Query');
  });

  it('and let pass the graph that is served', () => {
    const supergraph = readFileSync(join(process.cwd(), 'schema', 'supergraph.graphql'), 'utf8');
    expect(explosions(parse(supergraph))).toEqual([]);
  });

  it('say the shortest question, and how many ways it has', () => {
    const two = `type T @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") @join__implements(graph: A, interface: "I") @join__implements(graph: B, interface: "I")`;
    const fields = 'id: ID t: I @join__field(graph: A) @join__field(graph: B)';
    const supergraph = `
      schema { query: Query }
      type Query @join__type(graph: A) @join__type(graph: B) { i: I @join__field(graph: A) }
      interface I @join__type(graph: A) @join__type(graph: B) { ${fields} }
      ${['T', 'U', 'V'].map((name) => `${two.replace('type T', `type ${name}`)} { ${fields} }`).join('\n')}`;
    const [found, ...others] = explosions(parse(supergraph));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ field: 'Query.i', question: '{ i { t { t { t { __typename } } } } }' });
    expect(found?.ways).toBeGreaterThan(maximumWays);
  });
});
