import { valueFromASTUntyped, type FieldNode, type GraphQLField, type SelectionNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** Whether `@skip` and `@include` leave a selection in the answer. */
export function isIncluded(node: SelectionNode, variables: Variables): boolean {
  return (node.directives ?? []).every((directive) => {
    const [condition] = directive.arguments ?? [];
    if (!condition || !['skip', 'include'].includes(directive.name.value)) return true;
    const holds = valueFromASTUntyped(condition.value, variables) === true;
    return directive.name.value === 'skip' ? !holds : holds;
  });
}

/** The number an argument was given, or its default. */
export function argumentOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  name: string,
  variables: Variables,
): number | undefined {
  const declared = field.args.find((argument) => argument.name === name);
  if (!declared) return undefined;
  const given = node.arguments?.find((argument) => argument.name.value === name);
  const value = given ? valueFromASTUntyped(given.value, variables) : undefined;
  const chosen = value ?? declared.defaultValue;
  return typeof chosen === 'number' ? chosen : undefined;
}
