import { join } from 'node:path';

/** The contract as it is committed: what clients are promised, and the supergraph it comes from. */
export const contractFiles = {
  schemaFile: join(process.cwd(), 'schema', 'publie.graphql'),
  supergraphFile: join(process.cwd(), 'schema', 'supergraph.graphql'),
};
