import { Kind, parse, print, stripIgnoredCharacters, visit, type DocumentNode, type FieldNode } from 'graphql';
import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from './federation.js';
import { argumentOf } from './join-directives.js';

/**
 * Keys and `@requires` make the planner ask for fields of its own beside the client's, under their plain names. When
 * the client asks under the same name for something else (`comments(limit: 1)` beside `@requires(comments(limit: 3))`,
 * `id: name`), one would be served in place of the other, silently. Such client fields are planned under a name of
 * their own; in the plan, the client's get their name back and the planner's take the spare one.
 */
export interface NameSeparator {
  separate(document: DocumentNode): { document: DocumentNode; restore: (plan: QueryPlan) => QueryPlan };
}

const clientPrefix = '_client_';
const sparePrefix = '_internal_qp_alias_';

export function nameSeparator(supergraph: DocumentNode): NameSeparator {
  const needed = neededNames(supergraph);
  return {
    separate(document) {
      const names = conflicts(document, needed);
      if (names.size === 0) return { document, restore: (plan) => plan };
      const separated = visit(document, {
        Field: (node) => (names.has(responseName(node)) ? renamed(node, clientPrefix + responseName(node)) : undefined),
      });
      return { document: separated, restore: (plan) => restorePlan(plan, [...names]) };
    },
  };
}

/** Every field that a key or an `@requires` names, and whether it does so with arguments. */
function neededNames(supergraph: DocumentNode): Map<string, boolean> {
  const needed = new Map([['__typename', false]]);
  visit(supergraph, {
    Directive(directive) {
      for (const set of [argumentOf(directive, 'requires'), argumentOf(directive, 'key')]) {
        if (typeof set !== 'string') continue;
        visit(parse(`{ ${set} }`, { noLocation: true }), {
          Field({ name, arguments: args }) {
            needed.set(name.value, needed.get(name.value) === true || (args?.length ?? 0) > 0);
          },
        });
      }
    },
  });
  return needed;
}

function conflicts(document: DocumentNode, needed: ReadonlyMap<string, boolean>): Set<string> {
  const names = new Set<string>();
  visit(document, {
    Field(node) {
      const name = responseName(node);
      const withArguments = needed.get(name);
      if (withArguments === undefined) return;
      if (withArguments || node.name.value !== name || (node.arguments?.length ?? 0) > 0) names.add(name);
    },
  });
  return names;
}

function restorePlan(plan: QueryPlan, names: readonly string[]): QueryPlan {
  const swapped = new Map<string, string>();
  names.forEach((name, index) => {
    swapped.set(clientPrefix + name, name);
    swapped.set(name, sparePrefix + index);
  });
  const swap = (name: string): string => swapped.get(name) ?? name;

  const swapFetch = (fetch: FetchNode): FetchNode => ({
    ...fetch,
    operation: swapOperation(fetch.operation, swap),
    requires: fetch.requires?.map((selection) => swapRequired(selection, swap)),
    outputRewrites: fetch.outputRewrites?.map((rewrite) =>
      rewrite.kind === 'KeyRenamer'
        ? { ...rewrite, path: rewrite.path.map(swap), renameKeyTo: swap(rewrite.renameKeyTo) }
        : { ...rewrite, path: rewrite.path.map(swap) },
    ),
  });
  const swapNode = (node: PlanNode): PlanNode => {
    switch (node.kind) {
      case 'Fetch':
        return swapFetch(node);
      case 'Flatten':
        return { ...node, path: node.path.map((step) => swap(String(step))), node: swapNode(node.node) };
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map(swapNode) };
      case 'Condition':
        return {
          ...node,
          ifClause: node.ifClause && swapNode(node.ifClause),
          elseClause: node.elseClause && swapNode(node.elseClause),
        };
      case 'Defer':
        return node;
    }
  };
  return { ...plan, node: plan.node?.kind === 'Subscription' ? plan.node : plan.node && swapNode(plan.node) };
}

function swapOperation(operation: string, swap: (name: string) => string): string {
  const document = visit(parse(operation, { noLocation: true }), {
    Field: (node) => renamed(node, swap(responseName(node))),
  });
  return stripIgnoredCharacters(print(document));
}

/** The representation keeps the field's own name; the alias says where it is found in the data. */
function swapRequired(selection: QueryPlanSelectionNode, swap: (name: string) => string): QueryPlanSelectionNode {
  const selections = selection.selections?.map((child) => swapRequired(child, swap));
  if (selection.kind === 'InlineFragment') return { ...selection, selections: selections ?? [] };
  return { ...selection, alias: swap(selection.alias ?? selection.name), selections };
}

function responseName(node: FieldNode): string {
  return node.alias?.value ?? node.name.value;
}

function renamed(node: FieldNode, name: string): FieldNode {
  return { ...node, alias: name === node.name.value ? undefined : { kind: Kind.NAME, value: name } };
}
