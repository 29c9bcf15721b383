import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { deepest, measureDocument, type DocumentSize } from './measure-document.js';
import { numberOf, pageVariables } from './page-size.js';
import { measureValue } from './measure-values.js';
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
  /** Braces and brackets, selections and values alike; what reads them level by level must not run out of stack. */
  nesting: { code: 'imbrication', name: 'niveaux d’imbrication', maximum: deepest },
  depth: { code: 'profondeur', name: 'niveaux de profondeur', maximum: 40 },
  aliases: { code: 'alias', name: 'alias', maximum: 500 },
  rootFields: { code: 'champs-racine', name: 'champs à la racine', maximum: 100 },
  repeated: { code: 'champs-repetes', name: 'champs du même nom au même endroit', maximum: 100 },
  /** Fields of one name at one place are compared two by two, with all they hold. */
  compared: { code: 'champs-compares', name: 'comparaisons entre champs de même nom', maximum: 50_000 },
  directives: { code: 'directives', name: 'directives', maximum: 500 },
  /** A few hundred bytes of nested fragments can hold millions. */
  selections: { code: 'selections', name: 'champs une fois les fragments dépliés', maximum: 20_000 },
  /** Answered for each type of the graph, on the main thread: about twice what the usual introspection asks. */
  introspection: { code: 'introspection', name: 'valeurs sur le schéma lui-même', maximum: 60_000 },
  /** Pages in pages: a short text can ask for millions of values. */
  answered: { code: 'valeurs-demandees', name: 'valeurs demandées, pages comprises', maximum: 200_000 },
  listElements: { code: 'elements-de-liste', name: 'éléments dans une liste', maximum: 1_000 },
} as const satisfies Record<keyof DocumentSize | 'tokens', Limit>;

type Measure = keyof typeof operationLimits;
type Excess = readonly [limit: Measure, value: number | undefined];

/** In the order in which they are told, when several are exceeded. */
const measures = [
  'nesting',
  'depth',
  'aliases',
  'rootFields',
  'directives',
  'selections',
  'introspection',
  'repeated',
  'compared',
  'answered',
  'listElements',
] as const;

/**
 * Refuses an excessive operation before it is validated or planned: both are far dearer than measuring. What was
 * measured once is not measured again.
 */
export function useLimits(app: FastifyInstance): void {
  const accepted = new Accepted();
  app.addHook('preHandler', async (request, reply) => {
    const { text, variables } = readOperation(request.body, request.query);
    const isNew = text !== undefined && !accepted.has(text, variables);
    const excess = (isNew && findExcess(text, variables)) || findExcessOfValue(variables);
    if (!excess) return isNew ? accepted.add(text, variables) : undefined;
    const [limit, value] = excess;
    const { code, name, maximum } = operationLimits[limit];
    const message = `La requête dépasse une limite : ${value ?? 'davantage de'} ${name}, ${maximum} au plus.`;
    return refuse(request, reply, 400, 'LIMITE_DEPASSEE', message, { limite: code, valeur: value ?? null, maximum });
  });
}

/** What was let through: a text, with the lengths it gives to its pages. */
class Accepted {
  readonly #texts = new LRUCache<string, readonly string[]>({
    maxSize: 8_000_000,
    sizeCalculation: (_, text) => text.length + 1,
  });

  has(text: string, variables: unknown): boolean {
    const sizing = this.#texts.get(text);
    return sizing !== undefined && (sizing.length === 0 || this.#texts.has(keyOf(text, sizing, variables)));
  }

  add(text: string, variables: unknown): void {
    const sizing = pageVariables(text);
    this.#texts.set(text, sizing);
    if (sizing.length > 0) this.#texts.set(keyOf(text, sizing, variables), []);
  }
}

function keyOf(text: string, sizing: readonly string[], variables: unknown): string {
  return `${sizing.map((name) => numberOf(variables, name)).join(' ')}\n${text}`;
}

/** The variables of a GET are still text here. */
function readOperation(body: unknown, query: unknown): { text: string | undefined; variables: unknown } {
  const source = (typeof body === 'object' && body !== null ? body : query) as
    Record<string, unknown> | null | undefined;
  const { query: text, variables } = source ?? {};
  return {
    text: typeof text === 'string' ? text : undefined,
    variables: typeof variables === 'string' ? readJson(variables) : variables,
  };
}

function findExcess(text: string, variables: unknown): Excess | undefined {
  try {
    const document = parse(text, { noLocation: true, maxTokens: operationLimits.tokens.maximum });
    return excessOf(measureDocument(document, variables), measures);
  } catch (error) {
    if (error instanceof RangeError) return ['nesting', undefined]; // So deep that the parser ran out of stack.
    if (String(error).includes('tokens. Parsing aborted')) return ['tokens', undefined];
    return undefined; // Not GraphQL: the server says where and why.
  }
}

function findExcessOfValue(variables: unknown): Excess | undefined {
  return excessOf(measureValue(variables), ['nesting', 'listElements']);
}

function excessOf<M extends Measure>(size: Readonly<Record<M, number>>, looked: readonly M[]): Excess | undefined {
  const exceeded = looked.find((measure) => size[measure] > operationLimits[measure].maximum);
  if (!exceeded) return undefined;
  const value = size[exceeded];
  return [exceeded, Number.isFinite(value) ? Math.ceil(value) : undefined];
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The server says what is wrong with it.
  }
}
