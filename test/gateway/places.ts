import { GraphQLError } from 'graphql';
import { house } from './world.js';

/** Three partners that know the same places: who owns them, who opens them, who works figures out of both. */

const surfaces: Record<string, number> = { a: 100, b: 200, c: 300 };
const ids = Object.keys(surfaces);
const byId = (id: string) => (surfaces[id] ? { id } : null);

export const lieux = house(
  'lieux',
  `type Query { lieu(id: ID!): Lieu @shareable lieux: [Lieu!]! choses: [Chose!] echo(texte: String!, nombre: Int = 1): String }
   type Lieu @key(fields: "id") { id: ID! nom: String! surface: Int voisins(limite: Int! = 10): [Lieu!] contact: Contact }
   type Contact @key(fields: "telephone") { telephone: ID! courriel: String }
   union Chose = Lieu | Contact
   enum Couleur { ROUGE VERT }`,
  {
    Query: {
      lieu: (_: unknown, { id }: { id: string }) => byId(id),
      lieux: () => ids.map(byId),
      choses: () => [
        { __typename: 'Lieu', id: 'a' },
        { __typename: 'Contact', telephone: 'tel-b' },
      ],
      echo: (_: unknown, { texte, nombre }: { texte: string; nombre: number }) => texte.repeat(nombre),
    },
    Lieu: {
      __resolveReference: ({ id }: { id: string }) => byId(id),
      nom: ({ id }: { id: string }) => `Lieu ${id}`,
      surface: ({ id }: { id: string }) => surfaces[id],
      voisins: ({ id }: { id: string }, { limite }: { limite: number }) =>
        ids
          .filter((other) => other !== id)
          .slice(0, limite)
          .map(byId),
      contact: ({ id }: { id: string }) => ({ telephone: `tel-${id}` }),
    },
    Contact: {
      __resolveReference: (contact: object) => contact,
      courriel: ({ telephone }: { telephone: string }) => `${telephone}@exemple.fr`,
    },
  },
);

const journal: string[] = [];

export const agenda = house(
  'agenda',
  `type Query { lieu(id: ID!): Lieu @shareable creneau: String }
   type Mutation { note(texte: String!): [String!]! }
   type Lieu @key(fields: "id") { id: ID! ouvert: Boolean horaires: [Horaire!]! refus: String }
   type Horaire { jour: String! heures: String }`,
  {
    Query: { lieu: (_: unknown, { id }: { id: string }) => byId(id), creneau: () => 'matin' },
    Mutation: {
      note: async (_: unknown, { texte }: { texte: string }) => {
        await new Promise((next) => setImmediate(next));
        journal.push(texte);
        return [...journal];
      },
    },
    Lieu: {
      __resolveReference: ({ id }: { id: string }) => byId(id),
      ouvert: ({ id }: { id: string }) => id !== 'b',
      horaires: () => [{ jour: 'lundi', heures: null }],
      refus: () => {
        throw new GraphQLError('Vous n’avez pas l’habilitation.', { extensions: { code: 'NON_HABILITE' } });
      },
    },
  },
);

export const bilan = house(
  'bilan',
  `type Lieu @key(fields: "id") {
     id: ID!
     surface: Int @external
     nom: String! @external
     voisins(limite: Int! = 10): [Lieu!] @external
     densite: String @requires(fields: "surface")
     libelle: String @requires(fields: "nom")
     premierVoisin: String @requires(fields: "voisins(limite: 1) { id }")
     panne: String
   }`,
  {
    Lieu: {
      __resolveReference: (lieu: object) => lieu,
      densite: ({ surface }: { surface: number | null }) => (surface === null ? 'inconnue' : `${surface}/km²`),
      libelle: ({ nom }: { nom: string }) => nom.toUpperCase(),
      premierVoisin: ({ voisins }: { voisins: { id: string }[] }) => voisins.map(({ id }) => id).join(),
      panne: () => {
        throw new Error('relation "secret" does not exist at 10.0.0.12');
      },
    },
  },
);

export const places = [lieux, agenda, bilan];
