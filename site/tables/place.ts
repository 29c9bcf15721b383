import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentOf, isIncluded, type Variables } from './directives.js';

/** An object of the answer: the types it may be of, and what the question asks of it. */
export interface Place {
  readonly types: readonly GraphQLCompositeType[];
  readonly asked: readonly Asked[];
}

/** One name of the answer. Objects of a union may answer it from different types. */
export interface Asked {
  /** As answered: the alias, or the name. */
  readonly key: string;
  /** As the contract names it. */
  readonly name: string;
  readonly parents: readonly GraphQLCompositeType[];
  readonly field: GraphQLField<unknown, unknown>;
  readonly isList: boolean;
  /** Below it, where it is an object. */
  readonly place: Place | undefined;
  /** How many elements of a page were asked for, where it is said. */
  readonly pageSize: number | undefined;
}

interface Part {
  readonly type: GraphQLCompositeType;
  readonly set: SelectionSetNode;
}

/** What a question asks, as a tree: fragments unfolded, `@skip` and `@include` decided. */
export function placeOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Variables,
  operationName?: string,
): Place {
  const operation = operationOf(document, operationName);
  const type = operation && schema.getRootType(operation.operation);
  if (!type) return { types: [], asked: [] };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const build = (parts: readonly Part[]): Place => {
    const found = new Map<
      string,
      { asked: Omit<Asked, 'place' | 'parents'>; parents: Set<GraphQLCompositeType>; below: Part[] }
    >();
    const collect = ({ type: parent, set }: Part): void => {
      for (const node of set.selections) {
        if (!isIncluded(node, variables)) continue;
        if (node.kind !== Kind.FIELD) {
          const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
          const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
          if (fragment) collect({ type: isCompositeType(condition) ? condition : parent, set: fragment.selectionSet });
          continue;
        }
        const name = node.name.value;
        const field =
          name === '__typename' ? TypeNameMetaFieldDef : 'getFields' in parent ? parent.getFields()[name] : undefined;
        if (!field) continue;
        const key = node.alias?.value ?? name;
        const nullable = isNonNullType(field.type) ? field.type.ofType : field.type;
        const pageSize = argumentOf(node, field, 'first', variables);
        const entry = found.get(key) ?? {
          asked: { key, name, field, isList: isListType(nullable), pageSize },
          parents: new Set(),
          below: [],
        };
        found.set(key, entry);
        entry.parents.add(parent);
        const below = getNamedType(field.type);
        if (node.selectionSet && isCompositeType(below)) entry.below.push({ type: below, set: node.selectionSet });
      }
    };
    parts.forEach(collect);
    return {
      types: [
        ...new Set([...parts.map((part) => part.type), ...[...found.values()].flatMap(({ parents }) => [...parents])]),
      ],
      asked: [...found.values()].map(({ asked, parents, below }) => ({
        ...asked,
        parents: [...parents],
        place: below.length > 0 ? build(below) : undefined,
      })),
    };
  };
  return build([{ type, set: operation.selectionSet }]);
}

export function operationOf(document: DocumentNode, name?: string): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operations.find((node) => node.name?.value === name) ?? operations[0];
}

/** What is asked under a name of the contract, whatever its alias. */
export const askedFor = (place: Place | undefined, name: string): Asked | undefined =>
  place?.asked.find((candidate) => candidate.name === name);
