import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { longestList, measureDocument, type DocumentSize } from './measure-document.js';
import { refuse } from './use-readable-errors.js';

interface Limit {
  /** Stands in `extensions.limite`: a stable name for programs. */
  readonly code: string;
  readonly name: string;
  readonly maximum: number;
}

/** Published bounds of one operation: far above any sensible query, far below what hurts. */
export const operationLimits = {
  tokens: { code: 'mots', name: 'mots (tokens)', maximum: 10_000 },
  depth: { code: 'profondeur', name: 'niveaux de profondeur', maximum: 40 },
  aliases: { code: 'alias', name: 'alias', maximum: 500 },
  rootFields: { code: 'champs-racine', name: 'champs à la racine', maximum: 100 },
  repeated: { code: 'champs-repetes', name: 'champs du même nom au même endroit', maximum: 100 },
  directives: { code: 'directives', name: 'directives', maximum: 500 },
  /** A few hundred bytes of nested fragments can hold millions. */
  selections: { code: 'selections', name: 'champs une fois les fragments dépliés', maximum: 50_000 },
  /** The usual introspection of a whole schema is about two hundred. */
  introspection: { code: 'introspection', name: 'champs sur le schéma lui-même', maximum: 600 },
  listElements: { code: 'elements-de-liste', name: 'éléments dans une liste', maximum: 1_000 },
} as const satisfies Record<keyof DocumentSize | 'tokens', Limit>;

type Measure = keyof typeof operationLimits;
type Excess = readonly [limit: Measure, value: number | undefined];

/** In the order in which they are told, when several are exceeded. */
const measures = [
  'depth',
  'aliases',
  'rootFields',
  'directives',
  'selections',
  'introspection',
  'repeated',
  'listElements',
] as const;

/**
 * Refuses an excessive operation before it is validated or planned: both are far dearer than measuring. What was
 * measured once is not measured again.
 */
export function useLimits(app: FastifyInstance): void {
  const accepted = new LRUCache<string, true>({ maxSize: 8_000_000, sizeCalculation: (_, text) => text.length + 1 });
  app.addHook('preHandler', async (request, reply) => {
    const { text, variables } = readOperation(request.body, request.query);
    const excess = (text !== undefined && !accepted.has(text) && findExcess(text)) || findLongList(variables);
    if (!excess) return void (text !== undefined && accepted.set(text, true));
    const [limit, value] = excess;
    const { code, name, maximum } = operationLimits[limit];
    const message = `La requête dépasse une limite : ${value ?? 'davantage de'} ${name}, ${maximum} au plus.`;
    return refuse(request, reply, 400, 'LIMITE_DEPASSEE', message, { limite: code, valeur: value ?? null, maximum });
  });
}

function readOperation(body: unknown, query: unknown): { text: string | undefined; variables: unknown } {
  const source = (typeof body === 'object' && body !== null ? body : query) as
    Record<string, unknown> | null | undefined;
  const text = source?.['query'];
  return { text: typeof text === 'string' ? text : undefined, variables: source?.['variables'] };
}

function findExcess(text: string): Excess | undefined {
  try {
    const size = measureDocument(parse(text, { noLocation: true, maxTokens: operationLimits.tokens.maximum }));
    const exceeded = measures.find((measure) => size[measure] > operationLimits[measure].maximum);
    if (!exceeded) return undefined;
    const value = size[exceeded];
    return [exceeded, Number.isSafeInteger(value) ? value : undefined];
  } catch (error) {
    if (error instanceof RangeError) return ['depth', undefined]; // So deep that the parser ran out of stack.
    if (String(error).includes('tokens. Parsing aborted')) return ['tokens', undefined];
    return undefined; // Not GraphQL: the server says where and why.
  }
}

/** Variables of a GET are still text here: the length of an address bounds them. */
function findLongList(variables: unknown): Excess | undefined {
  const longest = longestList(variables);
  return longest > operationLimits.listElements.maximum ? ['listElements', longest] : undefined;
}
