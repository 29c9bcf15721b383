import {
  isLeafType,
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { askedKeyPrefix } from './entity-identity.js';
import type { FetchNode, PlanNode, QueryPlan } from './federation.js';
import type { FieldRoles } from './join-directives.js';

/**
 * Where a partner is asked for several entities at once, asks it to repeat their keys, so that an answer in another
 * order is noticed. Only plain keys, under a name of our own.
 */
export function askForKeys(plan: QueryPlan, roles: FieldRoles, schema: GraphQLSchema): QueryPlan {
  const inNode = (node: PlanNode, isList: boolean): PlanNode => {
    switch (node.kind) {
      case 'Fetch':
        return isList && node.requires ? withKeys(node, roles, schema) : node;
      case 'Flatten':
        return { ...node, node: inNode(node.node, isList || node.path.includes('@')) };
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map((child) => inNode(child, isList)) };
      case 'Condition':
        return {
          ...node,
          ifClause: node.ifClause && inNode(node.ifClause, isList),
          elseClause: node.elseClause && inNode(node.elseClause, isList),
        };
      case 'Defer':
        return node;
    }
  };
  return { ...plan, node: plan.node?.kind === 'Subscription' ? plan.node : plan.node && inNode(plan.node, false) };
}

function withKeys(fetch: FetchNode, roles: FieldRoles, schema: GraphQLSchema): FetchNode {
  const keys = new Map<string, string[]>();
  for (const selection of fetch.requires ?? []) {
    if (selection.kind !== 'InlineFragment' || !selection.typeCondition) continue;
    const on = selection.typeCondition;
    const fields = selection.selections.flatMap((s) => (s.kind === 'Field' ? [s.name] : []));
    keys.set(
      on,
      fields.filter((field) => field !== '__typename' && roles.isKey(fetch.serviceName, on, field)),
    );
  }
  const isLeaf = (on: string, field: string): boolean => {
    const type = schema.getType(on);
    const definition = type && 'getFields' in type ? type.getFields()[field] : undefined;
    if (!definition) return false;
    return isLeafType('ofType' in definition.type ? definition.type.ofType : definition.type);
  };
  let isChanged = false;
  const asking = visit(parse(fetch.operation, { noLocation: true }), {
    Field: (node) => {
      if (node.name.value !== '_entities' || !node.selectionSet) return undefined;
      const selections = node.selectionSet.selections.map((selection) => {
        const on = selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined;
        const own = (on && keys.get(on)?.filter((field) => isLeaf(on, field))) || [];
        if (selection.kind !== Kind.INLINE_FRAGMENT || own.length === 0) return selection;
        isChanged = true;
        const inner = selection.selectionSet;
        return {
          ...selection,
          selectionSet: { ...inner, selections: [...inner.selections, ...own.map(repeated)] },
        };
      });
      return { ...node, selectionSet: { ...node.selectionSet, selections } };
    },
  });
  return isChanged ? { ...fetch, operation: stripIgnoredCharacters(print(asking)) } : fetch;
}

function repeated(field: string): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: askedKeyPrefix + field },
    name: { kind: Kind.NAME, value: field },
  };
}
