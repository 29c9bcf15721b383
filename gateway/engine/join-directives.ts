import {
  Kind,
  parse,
  valueFromASTUntyped,
  type DirectiveNode,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** Reads the `@join__…` directives, by which a supergraph says which partner holds what. */

export function argumentOf(directive: DirectiveNode, name: string): unknown {
  const argument = directive.arguments?.find((a) => a.name.value === name);
  return argument && valueFromASTUntyped(argument.value);
}

/** `CAF` (the enum value used inside the SDL) → `caf` (the name its owner gave). */
export function partnerNames(document: DocumentNode): Map<string, string> {
  const names = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const graph = value.directives?.find((d) => d.name.value === 'join__graph');
      names.set(value.name.value, graph ? String(argumentOf(graph, 'name')) : value.name.value);
    }
  }
  return names;
}

export function rootQueryType(document: DocumentNode): ObjectTypeDefinitionNode | undefined {
  const schema = document.definitions.find((d) => d.kind === Kind.SCHEMA_DEFINITION);
  const name = schema?.operationTypes.find((o) => o.operation === 'query')?.type.name.value ?? 'Query';
  return document.definitions.find((d) => d.kind === Kind.OBJECT_TYPE_DEFINITION && d.name.value === name) as
    ObjectTypeDefinitionNode | undefined;
}

export function readInterfaceObjects(document: DocumentNode): Set<string> {
  const isObjectSomewhere = (directive: DirectiveNode): boolean =>
    directive.name.value === 'join__type' && argumentOf(directive, 'isInterfaceObject') === true;
  return new Set(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.directives?.some(isObjectSomewhere)
        ? [definition.name.value]
        : [],
    ),
  );
}

/** What a type's fields mean to a partner, by `partner type field`. */
export interface FieldRoles {
  /** True when the field is part of a key: a key is never replaced by null. */
  isKey(partner: string, type: string | undefined, field: string): boolean;
  /** True when the partner needs `required` to work `field` out (`@requires`). */
  isRequiredFor(partner: string, type: string | undefined, field: string, required: string): boolean;
}

export function readFieldRoles(document: DocumentNode): FieldRoles {
  const names = partnerNames(document);
  const roles = new Set<string>();
  const note = (directive: DirectiveNode, set: 'key' | 'requires', subject: string): void => {
    const selection = argumentOf(directive, set);
    if (typeof selection !== 'string') return;
    const partner = names.get(String(argumentOf(directive, 'graph')));
    for (const field of topLevelFields(selection)) roles.add(`${partner} ${subject} ${field}`);
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = definition.name.value;
    for (const directive of definition.directives ?? []) note(directive, 'key', type);
    for (const field of definition.fields ?? []) {
      for (const directive of field.directives ?? []) note(directive, 'requires', `${type}.${field.name.value}`);
    }
  }
  return {
    isKey: (partner, type, field) => field === '__typename' || roles.has(`${partner} ${type} ${field}`),
    isRequiredFor: (partner, type, field, required) => roles.has(`${partner} ${type}.${field} ${required}`),
  };
}

function topLevelFields(selection: string): string[] {
  const operation = parse(`{ ${selection} }`, { noLocation: true }).definitions[0];
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.flatMap((s) => (s.kind === Kind.FIELD ? [s.name.value] : []));
}
