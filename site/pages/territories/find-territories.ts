import type { Graph, GraphError } from '../../graph.js';

export interface FoundEpci {
  readonly siren: string;
  readonly nom: string | null;
  readonly nombreCommunes: number | null;
}

export interface FoundCommune {
  readonly codeInsee: string;
  readonly nom: string | null;
  readonly departement: { readonly nom: string | null } | null;
  readonly epci: { readonly siren: string; readonly nom: string | null } | null;
}

interface Page<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
}

export interface Found {
  readonly epcis: readonly FoundEpci[];
  readonly epciCount: number;
  readonly communes: readonly FoundCommune[];
  readonly communeCount: number;
  readonly errors: readonly GraphError[];
}

const question = `
  query ChercherUnTerritoire($nom: String!) {
    epcis(first: 100, nom: $nom) { totalCount edges { node { siren nom nombreCommunes } } }
    communes(first: 100, nom: $nom) { totalCount edges { node { codeInsee nom departement { nom } epci { siren nom } } } }
  }
`;

/** Without accents, case, hyphens or apostrophes: as people type names. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export async function findTerritories(graph: Graph, sought: string, requestId: string): Promise<Found> {
  const { data, errors } = await graph.ask<{ epcis: Page<FoundEpci> | null; communes: Page<FoundCommune> | null }>(
    question,
    { nom: sought },
    { requestId },
  );
  return {
    epcis: closestFirst(data?.epcis, sought),
    epciCount: data?.epcis?.totalCount ?? 0,
    communes: closestFirst(data?.communes, sought),
    communeCount: data?.communes?.totalCount ?? 0,
    errors,
  };
}

/** The very name first, then names that begin so, then the others, each in the graph's order. */
function closestFirst<Node extends { readonly nom: string | null }>(
  page: Page<Node> | null | undefined,
  sought: string,
): Node[] {
  const wanted = plain(sought);
  const distance = ({ nom }: Node) => {
    const name = plain(nom ?? '');
    if (name === wanted) return 0;
    return name.startsWith(wanted) ? 1 : 2;
  };
  return (page?.edges ?? []).map(({ node }) => node).sort((one, other) => distance(one) - distance(other));
}
