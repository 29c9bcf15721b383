import { buildSchema, type GraphQLSchema } from 'graphql';
import { documentSchema } from '../exploration/document-schema.js';
import { ownersFromTable, type OwnerTable } from '../exploration/owner-table.js';
import type { FieldOwners } from '../site.js';

export interface Contract {
  /** As published: what tables are read with. */
  readonly schema: GraphQLSchema;
  /** With each field's owner, unit and kind of source: what the documentation and the completion show. */
  readonly documented: GraphQLSchema;
  readonly owners: FieldOwners;
}

export async function readContract(): Promise<Contract> {
  const response = await fetch('/explorer/contrat.json');
  if (!response.ok) throw new Error(`le contrat du graphe n’est pas venu (${response.status})`);
  const { sdl, owners: table } = (await response.json()) as { sdl: string; owners: OwnerTable };
  const owners = ownersFromTable(table);
  return { schema: buildSchema(sdl, { noLocation: true }), documented: documentSchema(sdl, owners), owners };
}
