import {
  Kind,
  separateOperations,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { operationOf } from '../tables/place.js';
import type { ListSite } from '../tables/shapes-of.js';

const cursor = '_apres';
export const pageInfoKey = '_suite';
export const totalKey = '_total';

/** The step of a table that goes from page to page: the first list on the way, where it is a connection. */
export function pagedStep({ steps }: ListSite): number | undefined {
  const first = steps.findIndex((step) => step.list);
  return steps[first]?.list?.connection ? first : undefined;
}

/** The names that lead to that connection. */
export const keysTo = ({ steps }: ListSite, step: number): string[] =>
  steps.slice(0, step + 1).map(({ asked }) => asked.key);

/** The list of a question that is read page by page. */
export interface PagedList {
  readonly keys: readonly string[];
  readonly size: number;
  readonly operationName: string | undefined;
}

/** The question with its first page as long as may be, whatever the page it asked for: an export is the whole list. */
export const firstPage = (document: DocumentNode, list: PagedList): DocumentNode =>
  alongPath(document, list, (field) => paged(field, list.size, []), false);

/** The question of the following pages: the one list, and what tells its parents apart. */
export const nextPages = (document: DocumentNode, list: PagedList): DocumentNode =>
  alongPath(
    document,
    list,
    (field) => paged(field, list.size, [argument('after', { kind: Kind.VARIABLE, name: named(cursor) })]),
    true,
  );

export const pageVariables = (endCursor: string): Record<string, string> => ({ [cursor]: endCursor });

function alongPath(
  document: DocumentNode,
  { keys, operationName }: PagedList,
  change: (field: FieldNode) => FieldNode,
  isAlone: boolean,
): DocumentNode {
  const operation = operationOf(document, operationName);
  if (!operation) return document;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const into = (set: SelectionSetNode, depth: number): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.INLINE_FRAGMENT) return [{ ...node, selectionSet: into(node.selectionSet, depth) }];
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        // Unfolded here, since elsewhere the same fragment is not to change.
        const fragment = fragments.get(node.name.value);
        if (!fragment) return [node];
        const { typeCondition, selectionSet } = fragment;
        return [
          {
            kind: Kind.INLINE_FRAGMENT,
            directives: node.directives,
            typeCondition,
            selectionSet: into(selectionSet, depth),
          },
        ];
      }
      if ((node.alias ?? node.name).value !== keys[depth]) return isAlone && !tellsApart(node, depth) ? [] : [node];
      if (depth === keys.length - 1) return [change(node)];
      return node.selectionSet ? [{ ...node, selectionSet: into(node.selectionSet, depth + 1) }] : [node];
    }),
  });
  const changed = { ...operation, selectionSet: into(operation.selectionSet, 0) };
  return tidied(document, operation, changed, isAlone);
}

/** Plain values of the parents, and where they were read. */
const tellsApart = (node: FieldNode, depth: number): boolean =>
  depth > 0 && (!node.selectionSet || /^(source|absence)s?$/.test(node.name.value));

function paged(field: FieldNode, size: number, after: readonly ArgumentNode[]): FieldNode {
  const others = (field.arguments ?? []).filter(({ name }) => name.value !== 'first' && name.value !== 'after');
  const first = argument('first', { kind: Kind.INT, value: String(size) });
  const selections = field.selectionSet?.selections ?? [];
  const suite: FieldNode = {
    ...plain('pageInfo', pageInfoKey),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [plain('hasNextPage'), plain('endCursor')] },
  };
  const selectionSet = {
    kind: Kind.SELECTION_SET,
    selections: [...selections, suite, plain('totalCount', totalKey)],
  } as const;
  return { ...field, arguments: [...others, first, ...after], selectionSet };
}

/** What the change left without use would be refused: fragments and variables go, the cursor's comes. */
function tidied(
  document: DocumentNode,
  old: OperationDefinitionNode,
  changed: OperationDefinitionNode,
  hasCursor: boolean,
): DocumentNode {
  const definitions = document.definitions.map((node) => (node === old ? changed : node));
  const alone = separateOperations({ ...document, definitions })[old.name?.value ?? ''];
  const used = new Set<string>();
  const whole = alone ?? { ...document, definitions };
  visit(whole, { Variable: (node, _, parent) => void (isDefinition(parent) || used.add(node.name.value)) });
  const type = { kind: Kind.NAMED_TYPE, name: named('String') } as const;
  const added = {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: named(cursor) },
    type,
  } as const;
  return visit(whole, {
    OperationDefinition: (node) => {
      const kept = (node.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
      return { ...node, variableDefinitions: hasCursor ? [...kept, added] : kept };
    },
  });
}

const isDefinition = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && 'kind' in node && node.kind === Kind.VARIABLE_DEFINITION;

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
const plain = (name: string, alias?: string): FieldNode => ({
  kind: Kind.FIELD,
  name: named(name),
  alias: alias ? named(alias) : undefined,
});
const argument = (name: string, value: ArgumentNode['value']): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: named(name),
  value,
});
