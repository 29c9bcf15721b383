import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** What the graph could not give, and whose it was. */
export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly partenaire?: string };
}

export interface GraphAnswer<Data> {
  /** What could be given: a partner that is down costs its own part, never the rest. */
  readonly data: Data;
  readonly errors: readonly GraphError[];
}

/** Asks the graph one typed document: variables are checked, and every field of the answer is known to the editor. */
export async function ask<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<GraphAnswer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors = [] } = (await response.json()) as { data?: Data | null; errors?: GraphError[] };
  if (!data) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { data, errors };
}
