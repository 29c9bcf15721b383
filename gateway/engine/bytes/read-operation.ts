import {
  Kind,
  parse,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FetchNode } from '../federation.js';
import { stepAside } from './step-aside.js';

export type Collect = (selections: readonly SelectionNode[], type: GraphQLObjectType) => FieldNode[];

/** What a fetch asks of the root, or of each entity, and how to read the selections below. */
export function readOperation(fetch: FetchNode): { selections: readonly SelectionNode[]; collect: Collect } {
  const { definitions } = parse(fetch.operation, { noLocation: true });
  const fragments = new Map<string, SelectionSetNode & { readonly on: string }>();
  let selections: readonly SelectionNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) ({ selections } = definition.selectionSet);
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    fragments.set(definition.name.value, { ...definition.selectionSet, on: definition.typeCondition.name.value });
  }
  if (fetch.requires) {
    const [entities] = selections;
    selections = (entities?.kind === Kind.FIELD && entities.selectionSet?.selections) || stepAside('no entities');
  }

  /** The fields of a selection whose fragments, if any, are on that very type. */
  const collect: Collect = (among, type) => {
    const fields = among.flatMap((selection): FieldNode[] => {
      if (selection.directives?.length) return stepAside('a directive');
      if (selection.kind === Kind.FIELD) return [selection];
      const isInline = selection.kind === Kind.INLINE_FRAGMENT;
      const set = isInline ? selection.selectionSet : fragments.get(selection.name.value);
      const on = isInline ? selection.typeCondition?.name.value : fragments.get(selection.name.value)?.on;
      return set && on === type.name ? collect(set.selections, type) : stepAside('a type condition');
    });
    const names = new Set(fields.map(({ name, alias }) => alias?.value ?? name.value));
    return names.size === fields.length ? fields : stepAside('a field asked for twice');
  };
  return { selections, collect };
}
