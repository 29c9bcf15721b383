import { emptyCell, sourced, type Reached, type Reading } from './cells.js';
import { askedFor, type Asked } from './place.js';
import { isAnswered, provenanceOf } from './provenance.js';
import { isSource, type ListOfObjects } from './roles.js';
import type { Absence, Cell, Provenance } from './table.js';

/** How many elements a list has: what its parent shows of it. A page is not a count. */
export function countCell(asked: Asked, list: ListOfObjects, value: unknown, reached: Reached, reading: Reading): Cell {
  const items = elementsOf(list, value);
  const count = sizeOf(list, asked, value, items.length);
  const cell = { ...sourced(asked, reached, reading), mark: undefined };
  if (typeof count !== 'number') return { ...emptyCell(count), sources: cell.sources };
  // An empty list whose object says why there is none is unknown, not nil.
  const reason = count === 0 ? reached.evidence.reasonFor(asked.name) : undefined;
  if (reason) return { ...cell, absence: reason };
  const passages = asked.name.startsWith('attestations') ? passagesOf(list, items) : [];
  return {
    ...cell,
    value: count,
    sources: passages.length > 0 ? passages : cell.sources,
    isDivergent: reached.evidence.isDivergent && asked.name === 'attestations',
  };
}

/** The elements that came, in their order. */
export function elementsOf({ connection }: ListOfObjects, value: unknown): unknown[] {
  if (!connection) return Array.isArray(value) ? value : [];
  const { edges, node } = connection;
  const items = edges && isAnswered(value) ? value[edges.key] : undefined;
  return Array.isArray(items) ? items.map((edge: unknown) => (node && isAnswered(edge) ? edge[node.key] : null)) : [];
}

/** The size of the whole list, or why it is not known. */
function sizeOf({ connection }: ListOfObjects, asked: Asked, value: unknown, came: number): number | Absence {
  if (!connection || !isAnswered(value)) return came;
  const total = connection.total && value[connection.total.key];
  if (typeof total === 'number') return total;
  const page = connection.pageInfo && value[connection.pageInfo.key];
  const next = askedFor(connection.pageInfo?.place, 'hasNextPage');
  const goesOn = next && isAnswered(page) ? page[next.key] === true : came >= (asked.pageSize ?? 0);
  if (!goesOn) return came;
  return {
    code: 'PAGE',
    explanation: `${String(came)} éléments lus ; la question n’en demande qu’une page, sans leur nombre.`,
  };
}

/** How many elements the question left out, where a page is all it asked: 0 when nothing is missing. */
export function leftOut(list: ListOfObjects, asked: Asked, value: unknown): Absence | undefined {
  const came = elementsOf(list, value).length;
  const size = sizeOf(list, asked, value, came);
  if (typeof size !== 'number') return size;
  if (size <= came) return undefined;
  return {
    code: 'PAGE',
    explanation: `${String(came)} éléments sur ${String(size)} : la question n’en demande qu’une page.`,
  };
}

/** What each observation of a series says, and where. */
function passagesOf({ element }: ListOfObjects, items: readonly unknown[]): Provenance[] {
  const cited = element.asked.filter(isSource);
  const valeur = askedFor(element, 'valeur');
  return items.filter(isAnswered).flatMap((item) => {
    const value = valeur && item[valeur.key];
    const said = value === null || value === undefined ? undefined : String(value);
    return cited.flatMap((source) => provenanceOf(item[source.key], source, said));
  });
}
