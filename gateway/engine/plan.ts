import {
  getOperationAST,
  Kind,
  print,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { FetchIndex } from './fetch-index.js';
import type { Federation, QueryPlan } from './federation.js';
import type { FieldCache } from './collect-fields.js';

/** Stage 1. An operation and the way through the partners that answers it; everything here outlives the request. */
export interface PlannedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly plan: QueryPlan;
  /** Which fetch brings which figure: read only when something is missing. */
  readonly fetches: FetchIndex;
  /** The fields of each selection by type; kept between requests when no @skip or @include can change them. */
  readonly fieldCache: FieldCache | undefined;
}

/** Plans are a few dozen kilobytes each: the bound is on their text, which they grow with. */
const cacheCharacters = 4_000_000;

export class Planner {
  readonly #cache = new LRUCache<string, PlannedOperation>({
    maxSize: cacheCharacters,
    sizeCalculation: (_, key) => key.length,
  });
  /** Apollo Server hands back the same document for the same text: this spares printing it again. */
  readonly #normalised = new WeakMap<DocumentNode, string>();

  constructor(private readonly federation: Federation) {}

  prepare(document: DocumentNode, operationName: string | undefined): PlannedOperation {
    const key = `${operationName ?? ''}\n${this.#normalise(document)}`;
    let planned = this.#cache.get(key);
    if (!planned) {
      planned = this.#plan(document, operationName);
      this.#cache.set(key, planned);
    }
    return planned;
  }

  #normalise(document: DocumentNode): string {
    let text = this.#normalised.get(document);
    if (text === undefined) {
      text = print(document);
      this.#normalised.set(document, text);
    }
    return text;
  }

  #plan(document: DocumentNode, operationName: string | undefined): PlannedOperation {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Error('the operation was resolved before planning');
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const plan = this.federation.plan(document, operationName);
    return {
      operation,
      fragments,
      plan,
      fetches: new FetchIndex(plan),
      fieldCache: isConditional(document) ? undefined : new WeakMap(),
    };
  }
}

function isConditional(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive(node) {
      found ||= node.name.value === 'skip' || node.name.value === 'include';
    },
  });
  return found;
}
