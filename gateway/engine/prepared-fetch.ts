import type { FetchNode } from './federation.js';

/** What of a fetch is the same in every request. */
export interface PreparedFetch {
  /** The body up to the variables. */
  readonly prefix: Buffer;
  /** The partner and the text: the same for fetches that differ by their representations alone. */
  readonly question: string;
}

const prepared = new WeakMap<FetchNode, PreparedFetch>();

/**
 * The planner numbers the fetches of a plan in their names (`Op__reviews__3`), so two that ask the same thing would
 * differ by that alone: the number is left out of what is sent.
 */
export function prepare(fetch: FetchNode): PreparedFetch {
  let known = prepared.get(fetch);
  if (!known) {
    const { operation, operationName } = fetch;
    const name = operationName?.replace(/__\d+$/, '');
    const text = name && operationName ? operation.replace(operationName, name) : operation;
    const body = `{"query":${JSON.stringify(text)},${name ? `"operationName":${JSON.stringify(name)},` : ''}"variables":`;
    prepared.set(fetch, (known = { prefix: Buffer.from(body), question: `${fetch.serviceName} ${body}` }));
  }
  return known;
}
