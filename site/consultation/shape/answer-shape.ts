import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What an operation answers, whatever the values: written as TypeScript in snippets, as JSON Schema in OpenAPI. */
export type Shape =
  | { readonly kind: 'object'; readonly type: string; readonly fields: ReadonlyMap<string, ShapeField> }
  | { readonly kind: 'list'; readonly of: Shape; readonly isNullableInside: boolean }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'scalar'; readonly name: string };

export interface ShapeField {
  readonly shape: Shape;
  readonly isNullable: boolean;
  /** Only on some of the types that may stand there. */
  readonly isOptional: boolean;
  readonly description: string | undefined;
}

/** The shape of the document’s operation, fragments laid out. */
export function shapeOfAnswer(document: DocumentNode, schema: GraphQLSchema): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) throw new Error('no operation to describe');
  return shapeOfSelection(operation.selectionSet, root, { schema, fragments });
}

interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function shapeOfSelection(selectionSet: SelectionSetNode, type: GraphQLCompositeType, reading: Reading): Shape {
  const fields = new Map<string, ShapeField>();
  collect(selectionSet, type, false, fields, reading);
  return { kind: 'object', type: type.name, fields };
}

function collect(
  { selections }: SelectionSetNode,
  type: GraphQLCompositeType,
  isOptional: boolean,
  fields: Map<string, ShapeField>,
  reading: Reading,
): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      const name = (node.alias ?? node.name).value;
      const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
      if (!field) continue;
      const isNullable = !isNonNullType(field.type);
      const shape = shapeOfType(field.type, node.selectionSet, reading);
      fields.set(name, { shape, isNullable, isOptional, description: field.description ?? undefined });
      continue;
    }
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : reading.fragments.get(node.name.value);
    if (!inner) continue;
    const condition = inner.typeCondition?.name.value;
    const narrowed = condition ? (reading.schema.getType(condition) as GraphQLCompositeType) : type;
    const isNarrower = isAbstractType(type) && isObjectType(narrowed);
    collect(inner.selectionSet, narrowed, isOptional || isNarrower, fields, reading);
  }
}

function shapeOfType(type: GraphQLOutputType, selectionSet: SelectionSetNode | undefined, reading: Reading): Shape {
  if (isNonNullType(type)) return shapeOfType(type.ofType as GraphQLOutputType, selectionSet, reading);
  if (isListType(type)) {
    const inner = type.ofType as GraphQLOutputType;
    return { kind: 'list', of: shapeOfType(inner, selectionSet, reading), isNullableInside: !isNonNullType(inner) };
  }
  const named = getNamedType(type);
  if (selectionSet) return shapeOfSelection(selectionSet, named as GraphQLCompositeType, reading);
  return isEnumType(named)
    ? { kind: 'enum', values: named.getValues().map(({ name }) => name) }
    : { kind: 'scalar', name: named.name };
}
