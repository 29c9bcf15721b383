import type { Graph, GraphAnswer } from '../../graph.js';
import { sourceFragment } from '../reading/notes.js';
import { communePage, type CommuneRow, type EpciData } from './territory-question.js';

const question = `
  query SuiteDesCommunes($siren: Siren!, $apres: String) {
    epci(siren: $siren) { communes(first: 100, after: $apres) { ${communePage} } }
  }
  ${sourceFragment}
`;

interface NextPage {
  readonly epci: Pick<EpciData, 'communes'> | null;
}

/** The largest intercommunalities have more communes than one page of the graph: the next ones are asked for. */
export async function restOfCommunes(
  graph: Graph,
  siren: string,
  epci: EpciData | null,
  requestId: string,
): Promise<readonly CommuneRow[] | undefined> {
  let page: EpciData['communes'] | undefined = epci?.communes;
  if (!page) return undefined;
  const rows = page.edges.map(({ node }) => node);
  while (page?.pageInfo.hasNextPage) {
    const variables: Record<string, unknown> = { siren, apres: page.pageInfo.endCursor };
    const answer: GraphAnswer<NextPage> = await graph.ask<NextPage>(question, variables, { requestId });
    page = answer.data?.epci?.communes;
    // A list that cannot be had whole is not shown as if it were.
    if (!page) return undefined;
    rows.push(...page.edges.map(({ node }) => node));
  }
  return rows;
}
