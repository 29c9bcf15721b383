import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { Refusal } from '../consultation/refusal.js';
import { isExportName, type ExportName } from '../exports/export.js';

/** What the explorer sends to have a table as a file. */
export interface ExportRequest {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  /** Which list of the answer. */
  readonly path: string;
  readonly format: ExportName;
  /** Takes what is there when a partner does not answer; the file says what it lacks. */
  readonly partial: boolean;
}

const body = z.strictObject({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).default({}),
  operationName: z.string().optional(),
  path: z.string(),
  format: z.string().refine(isExportName),
  partiel: z.boolean().default(false),
});

export function readExportRequest(sent: unknown, schema: GraphQLSchema): ExportRequest {
  const read = body.safeParse(sent);
  if (!read.success) {
    const fields = read.error.issues.map(({ path }) => path.join('.') || 'corps').join(', ');
    throw new Refusal(400, 'REQUETE_ILLISIBLE', `Demande d’export illisible : revoir ${fields}.`);
  }
  const { query, variables, operationName, path, format, partiel } = read.data;
  return {
    document: readDocument(query, schema),
    variables,
    operationName,
    path,
    format: format as ExportName,
    partial: partiel,
  };
}

/** The graph judges what is asked; here, only that there is a table to make of it. */
function readDocument(query: string, schema: GraphQLSchema): DocumentNode {
  try {
    const document = parse(query, { maxTokens: 20_000 });
    if (validate(schema, document, undefined, { maxErrors: 1 }).length === 0) return document;
  } catch {
    // Said below: why is the graph's to say, in French, when the query is run.
  }
  throw new Refusal(
    400,
    'REQUETE_INVALIDE',
    'La requête n’est pas de celles que le graphe accepte : l’exécuter dit pourquoi.',
  );
}
