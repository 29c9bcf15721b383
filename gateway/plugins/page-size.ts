import { Kind, type DocumentNode, type FieldNode } from 'graphql';

/** How many elements a field is asked for, where it says so as paged lists do (`first`, `last`); 1 where it does not. */
export function pageSize({ arguments: given = [] }: FieldNode, variables: unknown): number {
  for (const { name, value } of given) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    if (value.kind === Kind.INT) return Math.max(1, Number(value.value));
    if (value.kind === Kind.VARIABLE) return Math.max(1, numberOf(variables, value.name.value));
  }
  return 1;
}

/** The variables that say how long a page is. */
export function pageVariables(text: string): string[] {
  return [...text.matchAll(/\b(?:first|last)\s*:\s*\$(\w+)/g)].map(([, name = '']) => name);
}

/** As given: a wrong value is refused by validation. */
export function numberOf(variables: unknown, name: string): number {
  const values = typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {};
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'number' ? value : 1;
}

/** Numbers that the document itself gives to its variables, and those given beside it. */
export function withDefaults({ definitions }: DocumentNode, given: unknown): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
      if (defaultValue?.kind === Kind.INT) values[variable.name.value] = Number(defaultValue.value);
    }
  }
  return { ...values, ...(given as Record<string, unknown> | null | undefined) };
}
