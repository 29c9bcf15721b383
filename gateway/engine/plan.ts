import {
  getOperationAST,
  Kind,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { ClientError } from '../../schema/errors.js';
import type { GiveUp } from '../give-up.js';
import type { Allowed } from './access.js';
import { repeatsKeys } from './entity-identity.js';
import { FetchIndex } from './fetch-index.js';
import type { Variant } from './failover.js';
import type { Federation, QueryPlan } from './federation.js';
import type { FieldCache } from './collect-fields.js';
import type { FieldRoles } from './join-directives.js';
import { isQuicklyPlanned, type Estimate } from './planning/estimate.js';
import type { PlanningPool } from './planning/pool.js';

/** Stage 1. An operation and the way through the partners that answers it; everything here outlives the request. */
export interface PlannedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly plan: QueryPlan;
  /** Which fetch brings which figure: read only when something is missing. */
  readonly fetches: FetchIndex;
  /** The fields of each selection by type; kept between requests when no @skip or @include can change them. */
  readonly fieldCache: FieldCache | undefined;
  /** Fields of the operation that its reader is denied: they are not in the plan. */
  readonly withheld?: ReadonlySet<FieldNode>;
  /** Some answer will repeat the keys of entities, which are then compared with what was asked. */
  readonly repeatsKeys: boolean;
}

/** An operation, and what else decides how it is planned. */
export interface ToPrepare {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** What this reader may be given; undefined when that is everything. */
  readonly allowed: Allowed | undefined;
  /** The labels of `@override` that hold. */
  readonly labels: readonly string[];
  readonly giveUp: GiveUp;
}

export interface PlanningTools {
  readonly pool: PlanningPool;
  /** Applied to each plan once, before it is kept. */
  readonly finish: (plan: QueryPlan) => QueryPlan;
  readonly roles: FieldRoles;
}

/** Plans are a few dozen kilobytes each: the bound is on their text, which they grow with. */
const cacheCharacters = 4_000_000;
const refusedCharacters = 1_000_000;
const refusedMs = 60_000;

let supergraphs = 0;

export class Planner {
  readonly #cache = new LRUCache<string, PlannedOperation>({
    maxSize: cacheCharacters,
    sizeCalculation: (_, key) => key.length,
  });
  /** An operation that could not be planned within its bounds is not tried again for a while. */
  readonly #refused = new LRUCache<string, ClientError>({
    ttl: refusedMs,
    maxSize: refusedCharacters,
    sizeCalculation: (_, key) => key.length,
  });
  /** Requests for the same new operation wait for one plan. */
  readonly #pending = new Map<string, Promise<PlannedOperation>>();
  /** Apollo Server hands back the same document for the same text: this spares printing it again. */
  readonly #keys = new WeakMap<DocumentNode, Map<string, string>>();
  readonly #isQuick: Estimate;
  readonly #supergraph: { readonly id: number; readonly sdl: string };

  constructor(
    /** Without `plan`, it is planned by the thread alone. */
    private readonly federation: Federation | Variant,
    private readonly tools: PlanningTools,
  ) {
    this.#isQuick = federation.plan ? isQuicklyPlanned(federation) : () => false;
    this.#supergraph = { id: ++supergraphs, sdl: federation.sdl };
  }

  /** Starts the planning thread with this supergraph. */
  warm(): void {
    this.tools.pool.warm(this.#supergraph);
  }

  prepare(wanted: ToPrepare): PlannedOperation | Promise<PlannedOperation> {
    const key = this.#keyOf(wanted);
    const known = this.#cache.get(key) ?? this.#pending.get(key);
    if (known) return known;
    const refused = this.#refused.get(key);
    if (refused) throw refused;
    const planning = this.#prepare(wanted, key).finally(() => this.#pending.delete(key));
    this.#pending.set(key, planning);
    return planning;
  }

  async #prepare(wanted: ToPrepare, key: string): Promise<PlannedOperation> {
    try {
      const planned = this.#planned(wanted, await this.#plan(wanted));
      this.#cache.set(key, planned);
      return planned;
    } catch (error) {
      if (error instanceof ClientError && isLasting(error)) this.#refused.set(key, error);
      throw error;
    }
  }

  /** Everything that changes the plan or what is shaped from it. */
  #keyOf({ document, operationName, allowed, labels }: ToPrepare): string {
    let keys = this.#keys.get(document);
    if (!keys) this.#keys.set(document, (keys = new Map()));
    const variant = `${operationName ?? ''}\n${allowed?.signature ?? ''}\n${labels.join(' ')}\n`;
    let key = keys.get(variant);
    if (key === undefined) keys.set(variant, (key = variant + print(document)));
    return key;
  }

  async #plan({ document, operationName, allowed, labels, giveUp }: ToPrepare): Promise<QueryPlan> {
    const reduced = allowed?.document ?? document;
    const { plan } = this.federation;
    if (plan && this.#isQuick(reduced)) return plan(reduced, operationName, labels);
    const text = allowed ? print(reduced) : print(document);
    return this.tools.pool.plan({ supergraph: this.#supergraph, document: text, operationName, labels }, giveUp.signal);
  }

  #planned({ document, operationName, allowed }: ToPrepare, found: QueryPlan): PlannedOperation {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Error('the operation was resolved before planning');
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const plan = this.tools.finish(found);
    const fetches = new FetchIndex(plan);
    return {
      operation,
      fragments,
      plan,
      fetches,
      repeatsKeys: repeatsKeys(fetches, this.tools.roles),
      fieldCache: isConditional(document) ? undefined : new WeakMap(),
      withheld: allowed?.withheld,
    };
  }
}

/** A full queue passes; an operation that is too hard stays so. */
function isLasting({ extensions }: ClientError): boolean {
  return extensions['limite'] !== 'file-de-planification';
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
