/**
 * The partners of the graph, as the governance group admitted them: the name of each one's subgraph, folder, database
 * and role, and the port its house listens on by default. A port, once given, is not given again.
 */
export const partenaires: Readonly<Record<string, { readonly titre: string; readonly port: number }>> = {
  caf: { titre: 'Caisses d’allocations familiales', port: 4001 },
  departement: { titre: 'Départements', port: 4002 },
  epci: { titre: 'Intercommunalités et communes', port: 4003 },
  msa: { titre: 'Mutualité sociale agricole', port: 4004 },
};

export function defaultPort(name: string): number {
  const partenaire = partenaires[name];
  if (!partenaire) throw new Error(`« ${name} » n’est pas inscrit dans schema/partenaires.ts.`);
  return partenaire.port;
}

/** Where a partner's house answers by default; a gateway may be told otherwise by `PARTNER_URL_<NAME>`. */
export const defaultUrl = (name: string): string => `http://127.0.0.1:${String(defaultPort(name))}/graphql`;
