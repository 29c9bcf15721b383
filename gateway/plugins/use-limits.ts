import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { measureDocument, type DocumentSize } from './measure-document.js';
import { refuse } from './use-readable-errors.js';

/** Published bounds of one operation: far above any sensible query, far below what hurts. */
export const operationLimits = {
  tokens: 10_000,
  depth: 40,
  aliases: 500,
  rootFields: 100,
  directives: 500,
  /** Fields once every fragment is unfolded: a few hundred bytes of nested fragments can hold millions. */
  selections: 50_000,
} as const satisfies Record<keyof DocumentSize | 'tokens', number>;

const named: Record<keyof typeof operationLimits, string> = {
  tokens: 'mots (tokens)',
  depth: 'niveaux de profondeur',
  aliases: 'alias',
  rootFields: 'champs à la racine',
  directives: 'directives',
  selections: 'champs une fois les fragments dépliés',
};

type Excess = readonly [limit: keyof typeof operationLimits, value: number | undefined];

/**
 * Refuses an excessive operation before it is validated or planned: both are far dearer than measuring. What was
 * measured once is not measured again.
 */
export function useLimits(app: FastifyInstance): void {
  const accepted = new LRUCache<string, true>({ maxSize: 8_000_000, sizeCalculation: (_, text) => text.length + 1 });
  app.addHook('preHandler', async (request, reply) => {
    const text = operationText(request.body, request.query);
    if (text === undefined || accepted.has(text)) return;
    const excess = findExcess(text);
    if (!excess) return void accepted.set(text, true);
    const [limit, value] = excess;
    const most = operationLimits[limit];
    const measured = value === undefined ? 'davantage' : String(value);
    const message = `La requête dépasse une limite : ${measured} ${named[limit]}, ${most} au plus.`;
    return refuse(request, reply, 400, 'LIMITE_DEPASSEE', message, { limite: limit, maximum: most });
  });
}

function operationText(body: unknown, query: unknown): string | undefined {
  const source = typeof body === 'object' && body !== null ? body : query;
  const text = (source as { query?: unknown } | null | undefined)?.query;
  return typeof text === 'string' ? text : undefined;
}

function findExcess(text: string): Excess | undefined {
  try {
    const size = measureDocument(parse(text, { noLocation: true, maxTokens: operationLimits.tokens }));
    for (const limit of ['depth', 'aliases', 'rootFields', 'directives', 'selections'] as const) {
      if (size[limit] > operationLimits[limit]) return [limit, size[limit]];
    }
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return ['depth', undefined]; // So deep that the parser ran out of stack.
    if (String(error).includes('tokens. Parsing aborted')) return ['tokens', undefined];
    return undefined; // Not GraphQL: the server says where and why.
  }
}
