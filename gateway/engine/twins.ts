import type { FetchNode, QueryPlan } from './federation.js';
import { forEachFetch } from './fetch-index.js';
import { prepare } from './prepared-fetch.js';

const sharedTexts = new WeakMap<QueryPlan, ReadonlySet<string>>();

/**
 * Whether another fetch of the plan has the same text. Both then name their entities in one order, whatever the order
 * they met them in: where they are the same, one call answers both.
 */
export function hasTwin(plan: QueryPlan, fetch: FetchNode): boolean {
  let shared = sharedTexts.get(plan);
  if (!shared) sharedTexts.set(plan, (shared = readSharedTexts(plan)));
  return shared.size > 0 && shared.has(prepare(fetch).question);
}

function readSharedTexts({ node }: QueryPlan): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  forEachFetch(node?.kind === 'Subscription' ? undefined : node, [], (fetch) => {
    const { question } = prepare(fetch);
    if (seen.has(question)) shared.add(question);
    seen.add(question);
  });
  return shared;
}
