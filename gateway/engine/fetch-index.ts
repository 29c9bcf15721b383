import { Kind, parse, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { FetchNode, PlanNode, QueryPlan } from './federation.js';

/**
 * Says which fetch of a plan was to bring a given figure. It is only consulted when a figure is missing, so it is
 * built on the first loss: plans that never lose anything never pay for it.
 */
export class FetchIndex {
  #byPattern: Map<string, FetchNode[]> | undefined;
  #entries: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  readonly #topLevel = new Map<FetchNode, TopLevelField[]>();

  constructor(private readonly plan: QueryPlan) {}

  /** The fetches for a place (list positions left out), or for the nearest place above it that one brings. */
  fetchesFor(pattern: string): readonly FetchNode[] {
    this.#byPattern ??= this.#build();
    for (let place = pattern; ; place = place.slice(0, place.lastIndexOf('/'))) {
      const found = this.#byPattern.get(place);
      if (found) return found;
      if (!place.includes('/')) return [];
    }
  }

  /** What a fetch brings to each of its entities (or to the root), with the type the field was asked on. */
  topLevelFields(fetch: FetchNode): readonly TopLevelField[] {
    let fields = this.#topLevel.get(fetch);
    if (!fields) {
      fields = [];
      const found = fields;
      walk(fetch, (path, field, onType, around) => {
        if (path.length === 1 && path[0]) found.push({ name: path[0], field, onType, around });
      });
      this.#topLevel.set(fetch, fields);
    }
    return fields;
  }

  all(): FetchNode[] {
    const fetches: FetchNode[] = [];
    forEachFetch(this.#root(), [], (fetch) => fetches.push(fetch));
    return fetches;
  }

  /** The partners asked at the entry of the graph, and for which root fields. */
  entries(): ReadonlyMap<string, ReadonlySet<string>> {
    if (!this.#entries) {
      const entries = new Map<string, Set<string>>();
      forEachFetch(this.#root(), [], (fetch, prefix) => {
        if (fetch.requires || prefix.length > 0) return;
        const fields = entries.get(fetch.serviceName) ?? new Set();
        for (const { field } of this.topLevelFields(fetch)) fields.add(field);
        entries.set(fetch.serviceName, fields);
      });
      this.#entries = entries;
    }
    return this.#entries;
  }

  #root(): PlanNode | undefined {
    return this.plan.node?.kind === 'Subscription' ? undefined : this.plan.node;
  }

  #build(): Map<string, FetchNode[]> {
    const index = new Map<string, FetchNode[]>();
    forEachFetch(this.#root(), [], (fetch, prefix) => {
      walk(fetch, (path) => {
        const pattern = [...prefix, ...path].join('/');
        const fetches = index.get(pattern);
        if (!fetches) index.set(pattern, [fetch]);
        else if (!fetches.includes(fetch)) fetches.push(fetch);
      });
    });
    return index;
  }
}

export interface TopLevelField {
  /** The name it has in the answer. */
  readonly name: string;
  readonly field: string;
  readonly onType: string | undefined;
  /** Itself and the fragments it stands in: where its conditions are. */
  readonly around: readonly SelectionNode[];
}

export function forEachFetch(
  node: PlanNode | undefined,
  prefix: readonly string[],
  visit: (fetch: FetchNode, prefix: readonly string[]) => void,
): void {
  switch (node?.kind) {
    case 'Fetch':
      return visit(node, prefix);
    case 'Flatten':
      return forEachFetch(node.node, [...prefix, ...node.path.map(String).filter((step) => step !== '@')], visit);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.forEach((child) => forEachFetch(child, prefix, visit));
    case 'Condition':
      forEachFetch(node.ifClause, prefix, visit);
      return forEachFetch(node.elseClause, prefix, visit);
  }
}

type Visit = (
  path: readonly string[],
  field: string,
  onType: string | undefined,
  around: readonly SelectionNode[],
) => void;

/** Visits every field of the fetch's operation, under the names that the rewrites will have given it. */
function walk(fetch: FetchNode, visit: Visit): void {
  const renamed = new Map<string, string>();
  for (const rewrite of fetch.outputRewrites ?? []) {
    if (rewrite.kind === 'KeyRenamer') renamed.set(rewrite.path.at(-1) ?? '', rewrite.renameKeyTo);
  }
  const document = parse(fetch.operation, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d);

  const enter = (
    set: SelectionSetNode,
    path: readonly string[],
    onType: string | undefined,
    outside: readonly SelectionNode[],
  ): void => {
    for (const selection of set.selections) {
      const around = [...outside, selection];
      if (selection.kind === Kind.FIELD) {
        const alias = selection.alias?.value ?? selection.name.value;
        const isEntities = fetch.requires !== undefined && path.length === 0 && selection.name.value === '_entities';
        const here = isEntities ? path : [...path, renamed.get(alias) ?? alias];
        if (!isEntities) visit(here, selection.name.value, onType, around);
        if (selection.selectionSet) enter(selection.selectionSet, here, undefined, around);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        enter(selection.selectionSet, path, selection.typeCondition?.name.value ?? onType, around);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) enter(fragment.selectionSet, path, fragment.typeCondition.name.value, around);
      }
    }
  };
  for (const d of document.definitions)
    if (d.kind === Kind.OPERATION_DEFINITION) enter(d.selectionSet, [], undefined, []);
}
