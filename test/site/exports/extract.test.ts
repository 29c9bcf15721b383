import { buffer, text } from 'node:stream/consumers';
import { parse } from 'graphql';
import { extract, ExtractionBroken, ExtractionRefused } from '../../../site/exports/extract.js';
import { writeExport } from '../../../site/exports/export.js';
import { Graph } from '../../../site/graph.js';
import { openGraph, type Graph as OpenGraph } from '../../graph.js';
import { context } from '../tables/golden.js';
import { meta } from './sample.js';

describe('l’extraction d’une question', () => {
  let open: OpenGraph;
  let graph: Graph;
  beforeAll(async () => {
    open = await openGraph();
    graph = new Graph(() => open.url);
  });
  afterAll(() => open.stop());

  const asked = (question: string, variables: Record<string, unknown> = {}, of: Pick<Graph, 'ask'> = graph) =>
    extract({ graph: of, context, document: parse(question), variables });

  /** A list of two pages or more, whatever the page the question asks for. */
  const communes = `query Communes($departement: CodeDepartement!) {
    communes(departement: $departement, first: 5) { ...Page }
    regions { nom }
  }
  fragment Page on CommuneConnection { edges { node { codeInsee nom population epci { siren nom } } } }`;

  it('reads a list to its end, page after page', async () => {
    const { tables, errors } = await asked(communes, { departement: '2A' });
    const source = tables.find(({ path }) => path === 'communes');
    const rows = [];
    for await (const page of source?.pages ?? []) rows.push(...page.rows);
    const { data } = await graph.ask('{ communes(departement: "2A", first: 1) { totalCount } }');
    expect(rows).toHaveLength((data as { communes: { totalCount: number } }).communes.totalCount);
    expect(new Set(rows.map(([code]) => code?.value)).size).toBe(rows.length);
    expect(errors).toEqual([]);
    expect(rows.every(([, nom]) => nom?.sources[0]?.document === 'COG-communes')).toBe(true);
  });

  it('reads the other lists of the same question whole too', async () => {
    const { tables } = await asked(communes, { departement: '2A' });
    const source = tables.find(({ path }) => path === 'regions');
    const rows = [];
    for await (const page of source?.pages ?? []) rows.push(...page.rows);
    const { data } = await graph.ask('{ regions { code } }');
    expect(rows).toHaveLength((data as { regions: unknown[] }).regions.length);
  });

  it('cites what the question did not think of citing', async () => {
    const { tables } = await asked(
      '{ conventionTerritoriale(id: "ctg-200072478-2022") { titre dateSignature { concordance } } }',
    );
    const [source] = tables;
    if (!source) throw new Error('no table');
    const csv = await text(writeExport('csv-rfc4180', source, meta));
    expect(csv).toContain('DIVERGENT : Les documents se contredisent : 2021-11-08 (S1, l. 184)');
    expect(csv).toContain('Caf du Pas-de-Calais');
    expect(csv).toContain('licence');
  });

  it('is refused before the first byte, in the words of the graph', async () => {
    await expect(asked('{ commune(codeInsee: "abc") { nom } }')).rejects.toThrow(ExtractionRefused);
    await expect(asked('{ commune(codeInsee: "abc") { nom } }')).rejects.toThrow(/CodeInsee/);
  });

  it('names the partner that is away, beside each figure it leaves out', async () => {
    open.close('msa');
    try {
      const { tables, errors } = await asked(
        '{ conventionTerritoriale(id: "ctg-200072478-2022") { titre engagementMsa { signataire } } }',
      );
      const [source] = tables;
      if (!source) throw new Error('no table');
      const csv = await text(writeExport('csv-rfc4180', source, { ...meta, errors }));
      expect(csv).toMatch(/PARTENAIRE_INDISPONIBLE : .*partenaire : msa/);
      expect(csv).toContain('CTG');
    } finally {
      open.open('msa');
    }
  });

  it('breaks the file when the list cannot be read to its end', async () => {
    let pages = 0;
    const failing: Pick<Graph, 'ask'> = {
      ask: async (...given) => {
        if (++pages === 2) open.close('epci');
        return graph.ask(...given);
      },
    };
    try {
      const { tables, errors } = await asked(communes, { departement: '2A' }, failing);
      const source = tables.find(({ path }) => path === 'communes');
      if (!source) throw new Error('no table');
      await expect(buffer(writeExport('jsonl', source, { ...meta, errors }))).rejects.toThrow(ExtractionBroken);
      expect(errors.map(({ extensions }) => extensions?.partenaire)).toContain('epci');
    } finally {
      open.open('epci');
    }
  });
});
