import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import type { QueryPlan } from './federation.js';
import { forEachFetch } from './fetch-index.js';

/**
 * The planner gives a fetch the condition that all of its fields have. It does so even where the field above has none:
 * `{ places { name @include(if: $named) } }` would not be asked, and how many places there are would never be known.
 * Where nothing of a selection is sure to be asked for, the planner is told that the type's name is; partners are
 * asked for it only where they would otherwise be asked for nothing.
 */
export function anchorConditions(
  document: DocumentNode,
  schema: GraphQLSchema,
  /** Their type's name is another partner's to give. */
  interfaceObjects: ReadonlySet<string>,
): { document: DocumentNode; release: (plan: QueryPlan) => QueryPlan } {
  const info = new TypeInfo(schema);
  const isSure = surely(document);
  let isAnchored = false;
  const anchored = visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet(set, _key, parent) {
        const isBelowField = parent !== undefined && 'kind' in parent && parent.kind === Kind.FIELD;
        if (!isBelowField || set.selections.some(isSure)) return undefined;
        if (interfaceObjects.has(info.getParentType()?.name ?? '')) return undefined;
        isAnchored = true;
        return { ...set, selections: [...set.selections, anchor] };
      },
    }),
  );
  return { document: anchored, release: (plan) => (isAnchored ? released(plan) : plan) };
}

/** Whether a selection asks for something whatever the variables. */
function surely(document: DocumentNode): (selection: SelectionNode) => boolean {
  const fragments = new Map<string, readonly SelectionNode[]>();
  for (const d of document.definitions) {
    if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d.selectionSet.selections);
  }
  const isSure = (selection: SelectionNode): boolean => {
    if (selection.directives?.some(({ name }) => name.value === 'include' || name.value === 'skip')) return false;
    if (selection.kind === Kind.FIELD) return true;
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet.selections : fragments.get(selection.name.value);
    return (inside ?? []).some(isSure);
  };
  return isSure;
}

/** The plan was just made: nobody else holds it. */
function released(plan: QueryPlan): QueryPlan {
  forEachFetch(plan.node?.kind === 'Subscription' ? undefined : plan.node, [], (fetch) => {
    if (fetch.operation.includes(anchorName)) Object.assign(fetch, { operation: withoutAnchors(fetch.operation) });
  });
  return plan;
}

function withoutAnchors(operation: string): string {
  const document = parse(operation, { noLocation: true });
  const isSure = surely(document);
  const without = visit(document, {
    SelectionSet: {
      leave(set) {
        const kept = set.selections.filter((one) => one.kind !== Kind.FIELD || one.alias?.value !== anchorName);
        if (kept.length === set.selections.length) return undefined;
        return { ...set, selections: kept.some(isSure) ? kept : [...kept, typename] };
      },
    },
  });
  return stripIgnoredCharacters(print(without));
}

const anchorName = '_ancre_de_conditions';
const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
/** Under a name of its own: the plain one is asked along with another field, of whoever holds that one. */
const anchor: FieldNode = { ...typename, alias: { kind: Kind.NAME, value: anchorName } };
