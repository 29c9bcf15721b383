import { Access } from './access.js';
import { readAccessRules } from './access-rules.js';
import { askForKeys } from './ask-for-keys.js';
import { RememberedRuns } from './memory/remembered-runs.js';
import { prepareFailover, type Variant } from './failover.js';
import type { Federation } from './federation.js';
import { KnownOperations } from './known-operations.js';
import { readFieldRoles, type FieldRoles } from './join-directives.js';
import { Planner, type PlannedOperation, type PlanningTools, type ToPrepare } from './plan.js';
import type { PlanningPool } from './planning/pool.js';

/** One supergraph in service, with the plans made over it and over its variants without some partners' entries. */
export class Graph {
  readonly roles: FieldRoles;
  /** What may be answered without Apollo Server having to look at it again. */
  readonly known = new KnownOperations();
  /** What was answered to the operations that come back. */
  readonly rememberedRuns = new RememberedRuns();
  /** Undefined when the supergraph restricts nothing. */
  readonly access: Access | undefined;
  readonly #failover;
  readonly #planner: Planner;
  readonly #otherPlanners = new WeakMap<Variant, Planner>();
  readonly #tools: PlanningTools;

  constructor(
    readonly federation: Federation,
    pool: PlanningPool,
    asksForKeys = false,
  ) {
    const { document, apiSchema, fullSchema } = federation;
    this.roles = readFieldRoles(document);
    const rules = readAccessRules(document, fullSchema);
    this.access = rules && new Access(rules, apiSchema);
    this.#failover = prepareFailover(federation);
    this.#tools = {
      pool,
      roles: this.roles,
      finish: (plan) => (asksForKeys ? askForKeys(plan, this.roles, fullSchema) : plan),
    };
    this.#planner = new Planner(federation, this.#tools);
  }

  /** Makes the planning thread ready for this supergraph. */
  warm(): void {
    this.#planner.warm();
  }

  plan(wanted: ToPrepare): PlannedOperation | Promise<PlannedOperation> {
    return this.#planner.prepare(wanted);
  }

  /** True when others hold one of the entries that the plan asks of this partner. */
  canAvoid(partner: string, planned: PlannedOperation): boolean {
    return this.#failover.canReplace(partner, planned.fetches.entries().get(partner) ?? []);
  }

  /** Another way to the same answer; undefined when there is none without these partners. */
  async planAvoiding(partners: ReadonlySet<string>, wanted: ToPrepare): Promise<PlannedOperation | undefined> {
    const federation = this.#failover.without(partners);
    let planner = this.#otherPlanners.get(federation);
    if (!planner) this.#otherPlanners.set(federation, (planner = new Planner(federation, this.#tools)));
    try {
      return await planner.prepare(wanted);
    } catch {
      return undefined; // What only the lost partner can reach from the entry of the graph cannot be planned.
    }
  }
}
