import type { DocumentNode } from 'graphql';
import { errorCodes, type ErrorCode } from '../../schema/errors.js';
import type { Graph, GraphAnswer } from '../graph.js';
import type { AnswerError, TableContext } from '../tables/context.js';
import { isAnswered } from '../tables/provenance.js';
import { rowsOf } from '../tables/rows-of.js';
import { shapesOf, type TableShape } from '../tables/shapes-of.js';
import { withProvenance } from '../tables/with-provenance.js';
import { firstPage, keysTo, nextPages, pagedStep, pageInfoKey, pageVariables, totalKey } from './paged-question.js';
import type { TablePage, TableStream } from './table-stream.js';

export interface ExtractionRequest {
  readonly graph: Pick<Graph, 'ask'>;
  readonly context: TableContext;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Stops asking when whoever downloads has gone. */
  readonly signal?: AbortSignal;
}

export interface Extraction {
  /** One per list of the question, the most useful first; each may be read once. */
  readonly tables: readonly TableStream[];
  /** Errors met so far: `meta.errors` of an export. */
  readonly errors: readonly AnswerError[];
}

/** The graph refused the question as a whole: nothing was written yet. */
export class ExtractionRefused extends Error {
  constructor(readonly errors: readonly AnswerError[]) {
    super(errors[0]?.message ?? 'Le graphe n’a rien répondu.');
  }
}

/** A list could not be read to its end: what was written of it is not a file. */
export class ExtractionBroken extends Error {}

/** The longest page of the contract, and a shorter one for what would hold too much. */
const pageSizes = [100, 20];

interface Asked extends ExtractionRequest {
  readonly size: number;
}

/** Asks the first page (so a refusal comes before the first byte), then the following ones as they are read. */
export async function extract(request: ExtractionRequest): Promise<Extraction> {
  const { asked, answer } = await askFirst(request);
  const errors: AnswerError[] = [...answer.errors];
  const tables = shapesOf(asked.document, asked.context, asked.variables).map((shape) => ({
    path: shape.path,
    title: shape.title,
    columns: shape.columns,
    pages: pagesOf(shape, answer, asked, errors),
  }));
  return { tables, errors };
}

/** With every passage, unless that exceeds the bounds of one operation: then as the question was written. */
async function askFirst(request: ExtractionRequest): Promise<{ asked: Asked; answer: GraphAnswer }> {
  const cited = withProvenance(request.document, request.context.schema);
  let refused: readonly AnswerError[] = [];
  for (const document of [cited, request.document]) {
    for (const size of pageSizes) {
      const asked = { ...request, document, size };
      const answer = await ask(firstPages(asked), asked);
      if (!isRefused(answer)) return { asked, answer };
      refused = answer.errors;
      if (refused[0]?.extensions?.code !== 'LIMITE_DEPASSEE') throw new ExtractionRefused(refused);
    }
  }
  throw new ExtractionRefused(refused);
}

/** Nothing was answered, and the question itself is why: a partner that is away is told in the file instead. */
function isRefused({ data, errors }: GraphAnswer): boolean {
  if (!isAnswered(data)) return true;
  const isEmpty = Object.values(data).every((value) => value === null);
  return isEmpty && errors.length > 0 && errors.every(({ extensions }) => isClientFault(extensions?.code));
}

const isClientFault = (code = ''): boolean => code in errorCodes && errorCodes[code as ErrorCode].family === 'client';

function firstPages({ document, context, variables, size }: Asked): DocumentNode {
  const lists = new Map<string, string[]>();
  for (const { site } of shapesOf(document, context, variables)) {
    const step = pagedStep(site);
    if (step !== undefined) lists.set(keysTo(site, step).join('.'), keysTo(site, step));
  }
  const { operationName } = context;
  return [...lists.values()].reduce((paged, keys) => firstPage(paged, { keys, size, operationName }), document);
}

const ask = (document: DocumentNode, { graph, context, variables, signal }: Asked, more: Record<string, string> = {}) =>
  graph.ask(document, { ...given(document, variables), ...more }, { operationName: context.operationName, signal });

async function* pagesOf(
  { site }: TableShape,
  first: GraphAnswer,
  asked: Asked,
  errors: AnswerError[],
): AsyncGenerator<TablePage> {
  const { context, document, size } = asked;
  const step = pagedStep(site);
  if (step === undefined) {
    yield rowsOf(site, first, context);
    return;
  }
  const keys = keysTo(site, step);
  const question = nextPages(document, { keys, size, operationName: context.operationName });
  yield rowsOf(site, first, context, { step, before: 0 });
  let page = pageAt(first, keys);
  let read = page?.count ?? 0;
  while (page?.next) {
    const answer = await ask(question, asked, pageVariables(page.next));
    errors.push(...answer.errors);
    page = pageAt(answer, keys);
    // The first page may be missing, and says why; once rows are written, the rest is owed.
    if (!page || page.count === 0) throw new ExtractionBroken(brokenAt(read, answer.errors));
    yield rowsOf(site, answer, context, { step, before: read });
    read += page.count;
  }
  if (page?.total !== undefined && read !== page.total) {
    throw new ExtractionBroken(
      `La liste a changé pendant la lecture : ${String(read)} éléments sur ${String(page.total)}.`,
    );
  }
}

interface PageFound {
  readonly count: number;
  readonly total: number | undefined;
  /** The cursor of the next page; none at the end. */
  readonly next: string | undefined;
}

function pageAt({ data }: GraphAnswer, keys: readonly string[]): PageFound | undefined {
  const found = keys.reduce<unknown>((value, key) => (isAnswered(value) ? value[key] : undefined), data);
  if (!isAnswered(found)) return undefined;
  const { [pageInfoKey]: suite, [totalKey]: total } = found;
  const edges = Object.values(found).find((value) => Array.isArray(value)) ?? [];
  const goesOn = isAnswered(suite) && suite.hasNextPage === true;
  const next = goesOn && typeof suite.endCursor === 'string' ? suite.endCursor : undefined;
  if (goesOn && next === undefined) throw new ExtractionBroken('La liste continue sans dire où reprendre.');
  return { count: edges.length, total: typeof total === 'number' ? total : undefined, next };
}

const brokenAt = (read: number, [error]: readonly AnswerError[]): string =>
  `Lecture interrompue après ${String(read)} éléments : ${error?.message ?? 'la page suivante est vide'}.`;

/** The variables a document declares, among those given: any other would be refused. */
function given(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const declared = document.definitions.flatMap((node) =>
    'variableDefinitions' in node ? (node.variableDefinitions ?? []).map(({ variable }) => variable.name.value) : [],
  );
  return Object.fromEntries(Object.entries(variables).filter(([name]) => declared.includes(name)));
}
