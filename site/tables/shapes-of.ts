import type { DocumentNode } from 'graphql';
import { along, columnsOf, identityColumns, identityOf, saying, start, type Way } from './columns.js';
import type { TableContext } from './context.js';
import type { Variables } from './directives.js';
import { operationOf, placeOf, type Asked, type Place } from './place.js';
import { isAttested, partsOf, type ListOfObjects } from './roles.js';
import type { Column } from './table.js';
import { headerOf } from './words.js';

/** A table that a question leads to, before any answer. */
export interface TableShape {
  readonly path: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly site: ListSite;
}

/** The way from the root of the answer to the rows of a table. */
export interface ListSite {
  readonly root: Place;
  readonly steps: readonly Step[];
}

/** One name further; into each element, where it is a list. */
export interface Step {
  readonly asked: Asked;
  readonly place: Place;
  readonly list: ListOfObjects | undefined;
  /** Nothing asked of the element tells it from its neighbours: its rank does. */
  readonly isRanked: boolean;
}

interface Found extends TableShape {
  readonly score: readonly number[];
}

export function shapesOf(document: DocumentNode, context: TableContext, variables: Variables = {}): TableShape[] {
  const root = placeOf(document, context.schema, variables, context.operationName);
  const name = operationOf(document, context.operationName)?.name?.value;
  const own = columnsOf(root, start, context);
  const whole: Found = {
    path: '',
    title: name ? headerOf([name], context.schema) : 'Réponse',
    columns: distinct(withoutCommonStart(own)),
    site: { root, steps: [] },
    // What is in no list comes first only where it says more than any list does.
    score: [0, 0, saying(root)],
  };
  const lists = listsBelow(root, start, [], [], root, context);
  const found = own.length > 0 && (saying(root) > 0 || lists.length === 0) ? [...lists, whole] : lists;
  return found
    .sort((one, other) => compare(one.score, other.score))
    .map(({ path, title, columns, site }) => ({ path, title: shortest(title, lists), columns, site }));
}

/** « Équipements » suffices where no other list is called so; otherwise, as much of the way as it takes. */
function shortest(title: string, others: readonly Found[]): string {
  const words = title.split(' · ');
  for (let length = 1; length < words.length; length++) {
    const end = words.slice(-length).join(' · ');
    const alike = others.filter((other) => ` · ${other.title}`.toLowerCase().endsWith(` · ${end}`.toLowerCase()));
    if (alike.length < 2) return end.charAt(0).toUpperCase() + end.slice(1);
  }
  return title;
}

/** Facts before the passages that attest them, lists before the lists they hold, then whichever says the most. */
const compare = (one: readonly number[], other: readonly number[]): number =>
  (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0) || (other[2] ?? 0) - (one[2] ?? 0);

function listsBelow(
  place: Place,
  way: Way,
  steps: readonly Step[],
  parents: readonly Column[],
  root: Place,
  context: TableContext,
): Found[] {
  const here = steps.length > 0 ? [...parents, ...identityOfStep(steps[steps.length - 1], way, context)] : parents;
  return place.asked.flatMap((asked): Found[] => {
    const [part] = partsOf({ ...place, asked: [asked] });
    const next = along(way, asked, context);
    if (part?.kind === 'object' || part?.kind === 'attested') {
      const below = asked.place;
      const step = below && { asked, place: below, list: undefined, isRanked: false };
      return step ? listsBelow(below, next, [...steps, step], here, root, context) : [];
    }
    if (part?.kind !== 'list') return [];
    const { element } = part.list;
    const isRanked = identityOf(element).length === 0;
    const through = [...steps, { asked, place: element, list: part.list, isRanked }];
    const own = columnsOf(element, { ...start, owners: next.owners }, context);
    const isAttestation = steps.some((step) => isAttested(step.asked));
    const table: Found = {
      path: next.keys.join('.'),
      title: headerOf(next.keys, context.schema),
      columns: distinct([...here, ...own]),
      site: { root, steps: through },
      score: [isAttestation ? 1 : 0, steps.filter((step) => step.list).length, saying(element)],
    };
    return [...(own.length > 0 ? [table] : []), ...listsBelow(element, next, through, here, root, context)];
  });
}

/** The columns by which the rows of a list say whose they are. */
function identityOfStep(step: Step | undefined, way: Way, context: TableContext): Column[] {
  if (!step) return [];
  const columns = identityColumns(step.place, way, context);
  const header = `${headerOf(way.keys, context.schema)} · rang dans la liste`;
  const description = 'Rang de l’élément dans la liste de la réponse, à partir de 1.';
  const rank: Column = {
    key: `${way.keys.join('.')}.#`,
    header,
    kind: 'nombre',
    unit: undefined,
    owners: [],
    description,
    isFromParent: true,
  };
  return step.isRanked ? [rank, ...columns] : columns;
}

/** « Convention territoriale · titre » is « Titre » where every column is about that convention. */
function withoutCommonStart(columns: readonly Column[]): Column[] {
  const starts = new Set(columns.map(({ header }) => header.split(' · ', 1)[0]));
  return columns.map((column) => {
    const [, ...rest] = column.header.split(' · ');
    const header = rest.join(' · ');
    return starts.size === 1 && header
      ? { ...column, header: header.charAt(0).toUpperCase() + header.slice(1) }
      : column;
  });
}

/** Keys name one column each; where a parent's and the row's own are the same, the parent's says so. Headers too. */
function distinct(columns: readonly Column[]): Column[] {
  const own = new Set(columns.filter(({ isFromParent }) => !isFromParent).map(({ key }) => key));
  const keyed = columns.map((column) =>
    column.isFromParent && own.has(column.key)
      ? { ...column, key: `parent.${column.key}`, header: `${column.header} (parent)` }
      : column,
  );
  const seen = new Map<string, number>();
  for (const { header } of keyed) seen.set(header, (seen.get(header) ?? 0) + 1);
  return keyed.map((column) =>
    (seen.get(column.header) ?? 0) > 1 ? { ...column, header: `${column.header} (${column.key})` } : column,
  );
}
