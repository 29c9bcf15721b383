import type { Fetcher } from '@graphiql/toolkit';
import { parse, separateOperations, type DocumentNode } from 'graphql';
import type { GraphAnswer, GraphError } from '../graph.js';
import type { Run, Runs } from './runs.js';

/** How GraphiQL asks the graph: as any client would, and each run is told to whoever shows results. */
export function graphFetcher(runs: Runs): Fetcher {
  let count = 0;
  return async ({ query, variables, operationName }) => {
    const asked: Run = {
      id: ++count,
      query,
      variables: (variables as Record<string, unknown> | undefined) ?? {},
      operationName: operationName ?? undefined,
      document: readDocument(query, operationName),
      answer: undefined,
      milliseconds: undefined,
      unreachable: undefined,
    };
    runs.publish(asked);
    const started = performance.now();
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: JSON.stringify({ query, variables, operationName }),
      });
      const said = (await response.json()) as { data?: GraphAnswer['data']; errors?: GraphError[] };
      const answer = { data: said.data, errors: said.errors ?? [] };
      runs.publish({ ...asked, answer, milliseconds: performance.now() - started });
      return said as Awaited<ReturnType<Fetcher>>;
    } catch (error) {
      const unreachable = 'Le graphe n’a pas répondu : le service est arrêté, ou la connexion est coupée.';
      runs.publish({ ...asked, unreachable });
      throw new Error(unreachable, { cause: error });
    }
  };
}

/** The operation that was asked, with its fragments alone: a text may hold several. */
function readDocument(query: string, operationName: string | null | undefined): DocumentNode | undefined {
  try {
    const document = parse(query, { noLocation: true });
    return operationName ? (separateOperations(document)[operationName] ?? document) : document;
  } catch {
    return undefined;
  }
}
