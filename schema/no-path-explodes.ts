import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';
import { mapPartners } from './partner-map.js';
import { Ways, type Step } from './ways-through-partners.js';

/** A field of the graph's entry from which a short question has more ways through the partners than can be weighed. */
export interface Explosion {
  readonly field: string;
  readonly question: string;
  readonly ways: number;
}

/** What the planner refuses to weigh; it may have run out of memory before it comes to refuse. */
export const maximumWays = 10_000;

/** A question this short is written by anyone: what takes longer ones is left to the planner's own bounds. */
const longest = 5;

/** Every field of the graph's entry is safe to ask: no question of a few words has no plan. Reads any supergraph. */
export function explosions(supergraph: DocumentNode): Explosion[] {
  const map = mapPartners(supergraph);
  const ways = new Ways(map);
  return rootTypes(supergraph).flatMap((root) =>
    [...(map.get(root)?.fields.keys() ?? [])].flatMap((field) => {
      for (let levels = 1; levels <= longest; levels++) {
        const { ways: many, steps } = ways.worst(root, field, levels);
        if (many > maximumWays) return [{ field: `${root}.${field}`, question: write(steps), ways: many }];
      }
      return [];
    }),
  );
}

/** What to do about it. */
export function tell({ field, question, ways }: Explosion): string {
  const many = Number.isFinite(ways) && ways < 1e9 ? String(ways) : 'des milliards de';
  return `${field} : la question « ${question} » a ${many} chemins entre partenaires (${maximumWays} au plus). Confier à un seul partenaire le champ qui mène d’un type à l’autre, ou dire les types au lieu de l’interface.`;
}

function rootTypes(supergraph: DocumentNode): string[] {
  const named = supergraph.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? (node.operationTypes ?? []) : [],
  );
  const served = named.filter(({ operation }) => operation !== OperationTypeNode.SUBSCRIPTION);
  return served.length > 0 ? served.map(({ type }) => type.name.value) : ['Query', 'Mutation'];
}

function write([{ field, on } = { field: '__typename' }, ...rest]: readonly Step[]): string {
  const selected = `${field}${rest.length > 0 ? ` ${write(rest)}` : ''}`;
  return on ? `{ ... on ${on} { ${selected} } }` : `{ ${selected} }`;
}
