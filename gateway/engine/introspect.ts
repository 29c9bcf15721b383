import {
  executeSync,
  Kind,
  OperationTypeNode,
  visit,
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import type { PlannedOperation } from './plan.js';
import type { JsonObject } from './targets.js';

/** `__schema` and `__type` are about the graph itself: answered here, from what clients may see, without any partner. */
export function introspect(
  schema: GraphQLSchema,
  planned: PlannedOperation,
  fields: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
): JsonObject {
  const used = new Set<string>();
  const needed = new Map<string, FragmentDefinitionNode>();
  const gather = (node: ASTNode): void => {
    visit(node, {
      Variable: ({ name }) => void used.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = planned.fragments.get(name.value);
        if (!fragment || needed.has(name.value)) return;
        needed.set(name.value, fragment);
        gather(fragment);
      },
    });
  };
  fields.forEach(gather);
  const result = executeSync({
    schema,
    variableValues: variables,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: Kind.OPERATION_DEFINITION,
          operation: OperationTypeNode.QUERY,
          variableDefinitions: planned.operation.variableDefinitions?.filter((d) => used.has(d.variable.name.value)),
          selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
        },
        ...needed.values(),
      ],
    },
  });
  return result.data ?? {};
}
