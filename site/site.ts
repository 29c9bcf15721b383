import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Graph } from './graph.js';

/** What every room of the site works with. */
export interface Site {
  readonly app: FastifyInstance;
  readonly graph: Graph;
  /** The contract as clients see it, with its descriptions. */
  readonly schema: GraphQLSchema;
  /** The same, as published: `schema/publie.graphql`. */
  readonly schemaSdl: string;
  readonly owners: FieldOwners;
  /** Whether pages are looked at once after the start, so that their first reader does not wait. */
  readonly preparesPages: boolean;
}

/** The partners that answer a field, by name; from the supergraph. */
export type FieldOwners = (type: string, field: string) => readonly string[];
