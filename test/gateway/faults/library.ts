import { house } from '../world.js';

/**
 * Three partners with every shape that a supergraph can have: figures worked out of others' (`@requires`, in two steps),
 * an interface known as an object, a union, lists of lists, objects that stand in many places, nulls of their own.
 * Every text names the entity it belongs to and every number is written once, so that a value says where it comes from.
 */

type Row = Readonly<Record<string, unknown>>;
type Key = Readonly<{ id: string }>;

const pieces: Record<string, Row> = {
  p1: {
    id: 'p1',
    titre: 'Été p1',
    pages: 101,
    prix: 11.5,
    ouvert: true,
    genre: 'ROMAN',
    mots: ['m1', 'n1'],
    auteur: 'u1',
  },
  p2: {
    id: 'p2',
    titre: 'Été p2',
    pages: 102,
    prix: null,
    ouvert: false,
    genre: 'ESSAI',
    mots: ['m2', null],
    auteur: 'u2',
  },
  p3: { id: 'p3', titre: 'Été p3', pages: null, prix: 13.5, ouvert: true, genre: 'ROMAN', mots: null, auteur: 'u1' },
  p4: { id: 'p4', titre: 'Été p4', pages: null, prix: 14.5, ouvert: true, genre: 'ROMAN', mots: null, auteur: 'u1' },
};
const supports: Record<string, Row> = {
  l1: { __typename: 'Livre', id: 'l1', poids: 201, isbn: 'isbn l1' },
  d1: { __typename: 'Disque', id: 'd1', poids: 202, duree: 302 },
  l2: { __typename: 'Livre', id: 'l2', poids: null, isbn: 'isbn l2' },
};
const all = (rows: Record<string, Row>): Row[] => Object.values(rows);
const author = ({ auteur }: Row): Row => ({ __typename: 'Auteur', id: auteur });
const itself = (reference: object): object => reference;

export const catalogue = house(
  'catalogue',
  `type Query {
     pieces: [Piece!] piece(id: ID!): Piece rangees: [[Piece]] matrice: [[Int]] supports: [Support!] trouvailles: [Trouvaille] }
   enum Genre { ROMAN ESSAI }
   type Piece @key(fields: "id") { id: ID! titre: String! pages: Int prix: Float ouvert: Boolean genre: Genre mots: [String]
     notes: [[Int]] lieu: Lieu auteur: Auteur }
   type Lieu { rue: String ville: String! }
   type Auteur @key(fields: "id") { id: ID! }
   interface Support @key(fields: "id") { id: ID! poids: Int }
   type Livre implements Support @key(fields: "id") { id: ID! poids: Int isbn: String }
   type Disque implements Support @key(fields: "id") { id: ID! poids: Int duree: Int }
   union Trouvaille = Piece | Auteur | Livre`,
  {
    Query: {
      pieces: () => [pieces['p1'], pieces['p2'], pieces['p3']],
      piece: (_: unknown, { id }: Key) => pieces[id],
      rangees: () => [[pieces['p1'], pieces['p2']], [], [pieces['p4'], null]],
      matrice: () => [[401, 402], [403, null], null],
      supports: () => all(supports),
      trouvailles: () => [
        { __typename: 'Piece', ...pieces['p1'] },
        { __typename: 'Auteur', id: 'u2' },
        supports['l1'],
        null,
        { __typename: 'Piece', ...pieces['p4'] },
      ],
    },
    Piece: {
      __resolveReference: ({ id }: Key) => pieces[id],
      notes: ({ id }: Key) => (id === 'p1' ? [[501, 502], [503]] : null),
      lieu: ({ id }: Key) => ({ rue: `rue ${id}`, ville: `ville ${id}` }),
      auteur: author,
    },
    Auteur: { __resolveReference: itself },
    Support: { __resolveReference: ({ id }: Key) => supports[id] },
    Livre: { __resolveReference: ({ id }: Key) => supports[id] },
    Disque: { __resolveReference: ({ id }: Key) => supports[id] },
  },
);

const known = new Set(['p1', 'p2', 'p3', 'u1', 'u2', 'l1', 'd1', 'l2']);
const ifKnown = (reference: Key): object | null => (known.has(reference.id) ? reference : null);

export const avis = house(
  'avis',
  `type Query { rayon: [Support!] }
   type Piece @key(fields: "id") { id: ID! pages: Int @external note: Float resume: String critiques: [Critique!]
     epaisseur: String @requires(fields: "pages") }
   type Critique { texte: String! auteur: Auteur }
   type Auteur @key(fields: "id") { id: ID! nom: String pieces: [Piece] }
   type Support @interfaceObject @key(fields: "id") { id: ID! poids: Int @external cote: String
     densite: String @requires(fields: "poids") }`,
  {
    Query: { rayon: () => [{ id: 'd1' }, { id: 'l1' }] },
    Piece: {
      // It does not know the fourth: its nulls are its own.
      __resolveReference: ifKnown,
      note: ({ id }: Key) => Number(id.slice(1)) + 0.25,
      resume: ({ id }: Key) => (id === 'p2' ? null : `résumé ${id}`),
      epaisseur: ({ pages }: Row) => `épaisseur de ${String(pages)}`,
      critiques: ({ id }: Key) => [{ texte: `bien ${id}`, auteur: { id: 'u2' } }],
    },
    Auteur: {
      __resolveReference: ifKnown,
      nom: ({ id }: Key) => `nom ${id}`,
      pieces: ({ id }: Key) => (id === 'u1' ? [{ id: 'p1' }, { id: 'p3' }] : [{ id: 'p2' }]),
    },
    Support: {
      __resolveReference: ifKnown,
      cote: ({ id }: Key) => `cote ${id}`,
      densite: ({ poids }: Row) => `densité de ${String(poids)}`,
    },
  },
);

export const presse = house(
  'presse',
  `type Auteur @key(fields: "id") { id: ID! nom: String @external age: Int signature: String @requires(fields: "nom") }`,
  {
    Auteur: {
      __resolveReference: itself,
      age: ({ id }: Key) => 600 + Number(id.slice(1)),
      signature: ({ nom }: Row) => `signé de ${String(nom)}`,
    },
  },
);

export const library = [catalogue, avis, presse];

/** Each figure worked out of another one, which it repeats after « de ». */
export const joint: readonly string[] = ['epaisseur', 'densite', 'signature'];
