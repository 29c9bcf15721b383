import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { WorldName } from './attack.js';

export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
}

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@requires", "@external"])';

/** The partners of a world: those of the graph as they publish themselves, or a few lines. */
export function subgraphsOf(world: WorldName): Subgraph[] {
  if (world === 'noeuds') return ['un', 'deux'].map((name) => ({ name, sdl: nodes }));
  if (world === 'catalogue') return ['a', 'b', 'c'].map((name) => ({ name, sdl: catalogue(name) }));
  const folder = join(process.cwd(), 'subgraphs');
  return readdirSync(folder)
    .filter((name) => name !== 'kit')
    .map((name) => ({ name, sdl: readFileSync(join(folder, name, 'schema.graphql'), 'utf8') }));
}

export function supergraphOf(world: WorldName, url: string): string {
  if (world === 'ctg') return readFileSync(join(process.cwd(), 'schema', 'supergraph.graphql'), 'utf8');
  const services = subgraphsOf(world).map(({ name, sdl }) => ({ name, url: `${url}/${name}`, typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}

const kinds = ['A', 'B', 'C'];

/** Each level of `suivant` may be any of three objects, each held by two partners. */
const nodes = `${link}
type Query { noeud: Noeud @shareable heure: String @shareable }
interface Noeud { id: ID! suivant: Noeud valeur: Int poids: Int }
${kinds
  .map(
    (kind) =>
      `type ${kind} implements Noeud @key(fields: "id") { id: ID! suivant: Noeud @shareable valeur: Int @shareable poids: Int @shareable }`,
  )
  .join('\n')}`;

const members = Array.from({ length: 12 }, (_, index) => `Objet${String(index)}`);

/** A union of many entities, fields that three partners share, filters in filters, lists in lists. */
const catalogue = (own: string): string => `${link}
type Query { heure: String @shareable objets: [Objet] @shareable objet(filtre: Filtre, matrice: [[[Int]]], texte: String): Objet @shareable ${own}: Objet0 }
input Filtre { et: [Filtre] ou: [Filtre] non: Filtre valeur: Int texte: String }
union Objet = ${members.join(' | ')}
${members
  .map(
    (name, index) =>
      `type ${name} @key(fields: "id") { id: ID! ${own}${String(index)}: Int nom: String @shareable voisin: ${members[(index + 1) % members.length] ?? ''} @shareable objets: [Objet] @shareable }`,
  )
  .join('\n')}`;
