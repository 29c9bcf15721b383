import { below, ErrorsByPath } from './answer-path.js';
import { cellsOf, emptyCell, emptyCells, evidenceBelow, reach, reasonOf, type Reached, type Reading } from './cells.js';
import { identityOf } from './columns.js';
import type { Answer, TableContext } from './context.js';
import { elementsOf, leftOut } from './count-cell.js';
import { noEvidence, type Evidence } from './evidence.js';
import { isAnswered } from './provenance.js';
import { partsOf } from './roles.js';
import type { ListSite, Step } from './shapes-of.js';
import type { Absence, Cell, MissingRows, Row } from './table.js';

export interface RowsFound {
  readonly rows: Row[];
  readonly missing: MissingRows[];
}

/** An answer that is one page among others. */
export interface PageRead {
  /** Which step of the site goes from page to page: what this page lacks of it is in the others. */
  readonly step: number;
  /** How many elements the pages before it had. */
  readonly before: number;
}

export function rowsOf(site: ListSite, answer: Answer, context: TableContext, page?: PageRead): RowsFound {
  const reading: Reading = { context, errors: new ErrorsByPath(answer.errors) };
  const found: RowsFound = { rows: [], missing: [] };
  if (isAnswered(answer.data)) {
    const root = reach(site.root, answer.data, undefined, noEvidence, reading);
    descend(root, 0, [], { site, reading, found, page });
  } else {
    const none = { code: 'SANS_REPONSE', explanation: 'Le graphe n’a rien répondu.' };
    lack(reading.errors.at(undefined) ?? none, 0, [], { site, reading, found, page });
  }
  return found;
}

interface Descent {
  readonly site: ListSite;
  readonly reading: Reading;
  readonly found: RowsFound;
  readonly page: PageRead | undefined;
}

/** Goes down to the rows, gathering on the way what tells their parents apart. */
function descend(reached: Reached, index: number, parents: readonly Cell[], descent: Descent): void {
  const { site, reading, found, page } = descent;
  const step = site.steps[index];
  if (!step) {
    found.rows.push([...parents, ...cellsOf(reached, reading)]);
    return;
  }
  const { asked, place, list } = step;
  const value = reached.object[asked.key];
  if (value === null || value === undefined) {
    // An object of another sort has no such list: nothing is missing.
    if (asked.key in reached.object) lack(reasonOf(asked, reached, reading), index, parents, descent);
    return;
  }
  const handed = evidenceBelow(asked, reached, reading);
  const path = below(reached.path, asked.key);
  if (!list) {
    if (isAnswered(value)) enter(step, reach(place, value, path, handed, reading), index, parents, undefined, descent);
    return;
  }
  const before = page?.step === index ? page.before : 0;
  elementsOf(list, value).forEach((item, position) => {
    const at = pathOfElement(step, path, position);
    if (!isAnswered(item)) {
      const absence = reading.errors.at(at) ?? {
        code: 'SANS_RAISON',
        explanation: 'Élément nul dans la liste, sans raison donnée.',
      };
      lack(absence, index, parents, descent);
      return;
    }
    const element = reach(place, item, at, handed, reading);
    const isContested = asked.name === 'attestations' && reached.evidence.isDivergent;
    const evidence: Evidence = isContested ? { ...element.evidence, isDivergent: true } : element.evidence;
    enter(step, { ...element, evidence }, index, parents, before + position + 1, descent);
  });
  const rest = page?.step === index ? undefined : leftOut(list, asked, value);
  if (rest) lack(rest, index, parents, descent);
}

function enter(
  step: Step,
  reached: Reached,
  index: number,
  parents: readonly Cell[],
  rank: number | undefined,
  descent: Descent,
): void {
  const isLast = index === descent.site.steps.length - 1;
  const said = isLast ? [] : identityCells(step, reached, rank, descent.reading);
  descend(reached, index + 1, [...parents, ...said], descent);
}

function identityCells(
  { place, isRanked }: Step,
  reached: Reached,
  rank: number | undefined,
  reading: Reading,
): Cell[] {
  const own = cellsOf(reached, reading, partsOf({ ...place, asked: identityOf(place) }));
  const ranked: Cell = { value: rank ?? null, sources: [], absence: undefined, isDivergent: false };
  return isRanked ? [ranked, ...own] : own;
}

const pathOfElement = ({ list }: Step, path: ReturnType<typeof below>, position: number) => {
  if (!list?.connection) return below(path, position);
  const edge = below(below(path, list.connection.edges?.key ?? 'edges'), position);
  return below(edge, list.connection.node?.key ?? 'node');
};

/** What did not come, as one line: its parents as far as they are known, and the reason everywhere else. */
function lack(absence: Absence, index: number, parents: readonly Cell[], { site, found }: Descent): void {
  const between = site.steps
    .slice(index, -1)
    .flatMap(({ place, isRanked }) => [
      ...(isRanked ? [emptyCell(absence)] : []),
      ...identityOf(place).map(() => emptyCell(absence)),
    ]);
  const element = site.steps.at(-1)?.place ?? site.root;
  found.missing.push({ absence, row: [...parents, ...between, ...emptyCells(element, absence)] });
}
