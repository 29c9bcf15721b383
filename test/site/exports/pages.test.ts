import { parse, validate, type DocumentNode } from 'graphql';
import { extract, ExtractionBroken, ExtractionRefused } from '../../../site/exports/extract.js';
import type { TablePage } from '../../../site/exports/table-stream.js';
import type { GraphAnswer } from '../../../site/graph.js';
import { context } from '../tables/golden.js';

/** A graph of pages written in advance, which refuses what the contract refuses. */
function paged(pages: readonly unknown[], refusals = 0) {
  const asked: { document: DocumentNode; variables: Record<string, unknown> }[] = [];
  return {
    asked,
    ask: <Data>(
      document: string | DocumentNode,
      variables: Record<string, unknown> = {},
    ): Promise<GraphAnswer<Data>> => {
      const parsed = typeof document === 'string' ? parse(document) : document;
      expect(validate(context.schema, parsed)).toEqual([]);
      asked.push({ document: parsed, variables });
      if (asked.length <= refusals) {
        const extensions = { code: 'LIMITE_DEPASSEE' };
        return Promise.resolve({ data: null, errors: [{ message: 'La requête dépasse une limite.', extensions }] });
      }
      return Promise.resolve({
        data: { regions: [], communes: pages[asked.length - 1 - refusals] } as Data,
        errors: [],
      });
    },
  };
}

const page = (names: readonly string[], next: string | null, total: number): unknown => ({
  _suite: { hasNextPage: next !== null, endCursor: next },
  _total: total,
  edges: names.map((nom) => ({ node: { permanences: [{ lieu: `${nom} 1` }, { lieu: `${nom} 2` }] } })),
});

const question = parse(`query Lieux($departement: CodeDepartement) {
  regions { nom }
  communes(departement: $departement, after: null) { edges { node { permanences { lieu } } } }
}`);

async function read(graph: ReturnType<typeof paged>, path: string): Promise<unknown[][]> {
  const { tables } = await extract({
    graph,
    context,
    document: question,
    variables: { departement: '62', inconnue: 1 },
  });
  const pages: TablePage[] = [];
  for await (const one of tables.find((table) => table.path === path)?.pages ?? []) pages.push(one);
  return pages.flatMap(({ rows }) => rows.map((row) => row.map(({ value }) => value)));
}

describe('une liste lue page après page', () => {
  it('gives the lists within it whole, and goes on counting from a page to the next', async () => {
    const graph = paged([page(['Guînes', 'Ardres'], 'c2', 3), page(['Licques'], null, 3)]);
    expect(await read(graph, 'communes.permanences')).toEqual([
      [1, 'Guînes 1'],
      [1, 'Guînes 2'],
      [2, 'Ardres 1'],
      [2, 'Ardres 2'],
      [3, 'Licques 1'],
      [3, 'Licques 2'],
    ]);
  });

  it('asks following pages for that list alone, with the variables it takes', async () => {
    const graph = paged([page(['Guînes'], 'c1', 2), page(['Ardres'], null, 2)]);
    await read(graph, 'communes.permanences');
    const [first, second] = graph.asked;
    expect(first?.variables).toEqual({ departement: '62' });
    expect(second?.variables).toEqual({ departement: '62', _apres: 'c1' });
    const roots = second?.document.definitions.flatMap((node) =>
      'selectionSet' in node ? node.selectionSet.selections : [],
    );
    expect(roots).toHaveLength(1);
  });

  it('breaks where the list changed while it was read', async () => {
    await expect(
      read(paged([page(['Guînes'], 'c1', 3), page(['Ardres'], null, 3)]), 'communes.permanences'),
    ).rejects.toThrow(ExtractionBroken);
  });

  it('breaks where the list goes on without an end', async () => {
    await expect(read(paged([page(['Guînes'], 'c1', 3), page([], 'c2', 3)]), 'communes.permanences')).rejects.toThrow(
      ExtractionBroken,
    );
  });

  it('asks for less at once where that exceeds a bound of the graph, and is refused only if nothing passes', async () => {
    const graph = paged([page(['Guînes'], null, 1)], 3);
    expect(await read(graph, 'communes.permanences')).toHaveLength(2);
    expect(graph.asked).toHaveLength(4);
    await expect(read(paged([], 4), 'communes.permanences')).rejects.toThrow(ExtractionRefused);
  });
});
