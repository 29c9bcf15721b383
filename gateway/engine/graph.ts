import type { DocumentNode } from 'graphql';
import { prepareFailover } from './failover.js';
import type { Federation } from './federation.js';
import { readFieldRoles, type FieldRoles } from './join-directives.js';
import { Planner, type PlannedOperation } from './plan.js';

/** One supergraph in service, with the plans made over it and over its variants without some partners' entries. */
export class Graph {
  readonly roles: FieldRoles;
  readonly #failover;
  readonly #planner: Planner;
  readonly #otherPlanners = new WeakMap<Federation, Planner>();

  constructor(readonly federation: Federation) {
    this.roles = readFieldRoles(federation.document);
    this.#failover = prepareFailover(federation);
    this.#planner = new Planner(federation);
  }

  plan(document: DocumentNode, operationName: string | undefined): PlannedOperation {
    return this.#planner.prepare(document, operationName);
  }

  /** True when others hold one of the entries that the plan asks of this partner. */
  canAvoid(partner: string, planned: PlannedOperation): boolean {
    return this.#failover.canReplace(partner, planned.fetches.entries().get(partner) ?? []);
  }

  /** Another way to the same answer; undefined when there is none without these partners. */
  planAvoiding(
    partners: ReadonlySet<string>,
    document: DocumentNode,
    operationName: string | undefined,
  ): PlannedOperation | undefined {
    const federation = this.#failover.without(partners);
    if (!federation) return undefined;
    let planner = this.#otherPlanners.get(federation);
    if (!planner) this.#otherPlanners.set(federation, (planner = new Planner(federation)));
    try {
      return planner.prepare(document, operationName);
    } catch {
      return undefined; // What only the lost partner can reach from the entry of the graph cannot be planned.
    }
  }
}
