import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

type Resolvers = Record<string, Record<string, (source: { id?: string }, args: { premiers?: number }) => unknown>>;

interface Partner {
  readonly name: string;
  readonly typeDefs: string;
  readonly resolvers: Resolvers;
}

const link = (typeDefs: string): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@requires", "@external"])\n${typeDefs}`;
const list = (length: number, from = 0) => Array.from({ length }, (_, index) => ({ id: String(from + index) }));

/** Four partners whose answers need one another: keys, a shared root, a figure worked out from another's. */
export const subgraphs: readonly Partner[] = [
  {
    name: 'lieux',
    typeDefs: link(`type Query { lieux(premiers: Int = 20): [Lieu!] heure: String @shareable }
      type Lieu @key(fields: "id") { id: ID! nom: String voisins: [Lieu!] }`),
    resolvers: {
      Query: { lieux: (_, { premiers = 20 }) => list(premiers), heure: () => 'midi' },
      Lieu: { nom: ({ id = '' }) => `Lieu n° ${id}, « été »`, voisins: ({ id }) => list(3, Number(id) + 1) },
    },
  },
  {
    name: 'places',
    typeDefs: link(`type Query { heure: String @shareable }
      type Lieu @key(fields: "id") { id: ID! places: Int ouvertures: [String!] }`),
    resolvers: {
      Query: { heure: () => 'midi' },
      Lieu: { places: ({ id }) => Number(id) * 10, ouvertures: () => ['lundi', 'mardi', 'jeudi'] },
    },
  },
  {
    name: 'equipes',
    typeDefs: link(`type Query { equipes: [Equipe!] }
      type Equipe @key(fields: "id") { id: ID! nom: String lieux: [Lieu!] }
      type Lieu @key(fields: "id") { id: ID! equipe: Equipe }`),
    resolvers: {
      Query: { equipes: () => list(8) },
      Equipe: { nom: ({ id = '' }) => `Équipe ${id}`, lieux: ({ id }) => list(4, Number(id)) },
      Lieu: { equipe: ({ id = '0' }) => ({ id }) },
    },
  },
  {
    name: 'notes',
    typeDefs: link(`type Query { derniereNote: Note }
      type Note @key(fields: "id") { id: ID! texte: String lieu: Lieu }
      type Lieu @key(fields: "id") { id: ID! places: Int @external notes: [Note!] densite: Float @requires(fields: "places") }`),
    resolvers: {
      Query: { derniereNote: () => ({ id: '7' }) },
      Note: { texte: ({ id = '' }) => `« Note » ${id}\n`.repeat(20), lieu: ({ id = '0' }) => ({ id }) },
      Lieu: { notes: ({ id }) => list(2, Number(id)), densite: () => 0.5 },
    },
  },
];

/** `turn` makes each one another text: a reload that changes nothing is not one. */
export function supergraph(url: string, turn: number): string {
  const composed = composeServices(
    subgraphs.map(({ name, typeDefs }) => ({ name, url: `${url}/${name}`, typeDefs: parse(typeDefs) })),
  );
  if (!composed.supergraphSdl) throw new Error(String(composed.errors));
  return `# version: ${String(turn)}\n${composed.supergraphSdl}`;
}

/** Asked again and again; what is between them is new each time. */
export const operations = [
  '{ lieux { id nom places ouvertures equipe { nom } notes { texte } densite voisins { nom places } } }',
  '{ equipes { nom lieux { nom places densite notes { id lieu { nom } } } } heure }',
  'query Q($n: Int) { lieux(premiers: $n) { ...L voisins { ...L } } } fragment L on Lieu { id nom equipe { id nom } places }',
  '{ derniereNote { texte lieu { nom densite } } a: heure b: heure }',
  '{ heure }',
  '{ lieux(premiers: 300) { nom places notes { texte } } }',
] as const;
