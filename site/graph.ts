import type { DocumentNode } from 'graphql';
import { print } from 'graphql';

/** What the graph answers to anyone. */
export interface GraphAnswer<Data = Record<string, unknown>> {
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphError[];
}

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly partenaire?: string };
}

/** The graph could not be reached at all: an error without an answer. */
export class GraphUnreachable extends Error {}

/**
 * The public graph, asked as any client would: the site has no other way to the data. `url` is asked for at each request,
 * since the port is only known once the gateway listens.
 */
export class Graph {
  constructor(private readonly url: () => string) {}

  async ask<Data = Record<string, unknown>>(
    question: string | DocumentNode,
    variables: Record<string, unknown> = {},
    options: { operationName?: string; requestId?: string; signal?: AbortSignal } = {},
  ): Promise<GraphAnswer<Data>> {
    const query = typeof question === 'string' ? question : print(question);
    const { operationName, requestId, signal } = options;
    const headers = { 'content-type': 'application/json', ...(requestId && { 'x-request-id': requestId }) };
    const body = JSON.stringify({ query, variables, operationName });
    let answer: { data?: Data | null; errors?: GraphError[] };
    try {
      const response = await fetch(this.url(), { method: 'POST', headers, body, signal });
      answer = (await response.json()) as typeof answer;
    } catch (cause) {
      throw new GraphUnreachable('the graph did not answer', { cause });
    }
    return { data: answer.data, errors: answer.errors ?? [] };
  }
}
