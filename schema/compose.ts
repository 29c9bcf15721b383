import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { parse, printSchema } from 'graphql';
import { explosions, tell } from './no-path-explodes.js';

export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
}

/**
 * Composes the partners' schemas into one supergraph. Throws with every composition error and the houses concerned, or
 * with the fields from which a few words would keep the gateway from planning.
 */
export function compose(subgraphs: readonly Subgraph[]): { supergraphSdl: string; hints: readonly string[] } {
  const result = composeServices(subgraphs.map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) })));
  if (result.errors) {
    throw new Error(`La composition échoue :\n${result.errors.map(({ message }) => `- ${message}`).join('\n')}`);
  }
  const exploding = explosions(parse(result.supergraphSdl));
  if (exploding.length > 0) {
    throw new Error(`La composition est refusée :\n${exploding.map((one) => `- ${tell(one)}`).join('\n')}`);
  }
  return { supergraphSdl: `${result.supergraphSdl.trim()}\n`, hints: result.hints.map(String) };
}

/** What clients see of a supergraph: the types without the federation's joins. */
export function apiSchema(supergraphSdl: string): string {
  return printSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema());
}
