import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';

/**
 * The planner gives a fetch the condition that all of its fields have. It does so even where the field above has none:
 * `{ places { name @include(if: $named) } }` would not be asked, and how many places there are would never be known.
 * Where nothing of a selection is sure to be asked for, the type's name is, for the planner only.
 */
export function anchorConditions(
  document: DocumentNode,
  schema: GraphQLSchema,
  /** Their type's name is another partner's to give. */
  interfaceObjects: ReadonlySet<string>,
): DocumentNode {
  const fragments = new Map<string, readonly SelectionNode[]>();
  for (const d of document.definitions) {
    if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d.selectionSet.selections);
  }
  const isSure = (selection: SelectionNode): boolean => {
    if (selection.directives?.some(({ name }) => name.value === 'include' || name.value === 'skip')) return false;
    if (selection.kind === Kind.FIELD) return true;
    const typeCondition = selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition;
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet.selections : fragments.get(selection.name.value);
    return !typeCondition && (inside ?? []).some(isSure);
  };
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet(set, _key, parent) {
        const isBelowField = parent !== undefined && 'kind' in parent && parent.kind === Kind.FIELD;
        if (!isBelowField || set.selections.some(isSure) || interfaceObjects.has(info.getParentType()?.name ?? ''))
          return;
        return { ...set, selections: [...set.selections, typename] };
      },
    }),
  );
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
