import type { GraphQLSchema } from 'graphql';
import type { FieldOwners } from '../site.js';

/** What reading an answer takes, beside the answer. */
export interface TableContext {
  readonly schema: GraphQLSchema;
  readonly owners: FieldOwners;
  /** Which operation, where the document holds several; the first one without it. */
  readonly operationName?: string;
}

/** As `graph.ts` gives it, or as a browser received it. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly partenaire?: string };
}
