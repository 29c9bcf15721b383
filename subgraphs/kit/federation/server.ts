import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { ClientError, errorCodes } from '../../../schema/errors.js';
import type { HouseContext } from '../context.js';
import { isAbandoned } from '../database/cancellable.js';

export interface HouseLog {
  error(details: object, message: string): void;
  info(details: object, message: string): void;
}

/** The one GraphQL pipeline of a house, whether it is asked over HTTP or by a gateway in the same process. */
export function houseServer(
  name: string,
  schema: GraphQLSchema,
  log: HouseLog,
  tracing: ApolloServerPlugin<HouseContext>,
): ApolloServer<HouseContext> {
  return new ApolloServer<HouseContext>({
    schema,
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    // Cache hints nobody reads are not computed for every field.
    plugins: [tracing, ApolloServerPluginCacheControlDisabled()],
    formatError: (formatted, error) => publicError(name, log, formatted, error),
  });
}

/** Two families: what was meant for the client travels as it is; anything else is masked and logged. */
function publicError(name: string, log: HouseLog, formatted: GraphQLFormattedError, error: unknown) {
  const cause = rootCause(error);
  if (cause instanceof ClientError) {
    return { ...formatted, message: cause.message, extensions: { ...cause.extensions } };
  }
  const code = String(formatted.extensions?.code);
  if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED' || code === 'BAD_USER_INPUT')
    return formatted;
  const incident = randomUUID();
  // Nobody reads the answer, and nothing has failed.
  if (!isAbandoned(cause)) log.error({ partenaire: name, incident, err: cause }, 'résolution en échec');
  return {
    ...formatted,
    message: `Erreur interne du partenaire « ${name} » (incident ${incident}).`,
    extensions: { code: 'ERREUR_INTERNE' satisfies keyof typeof errorCodes },
  };
}

/** GraphQL wraps an error once per layer (resolver, variable coercion); the one that was thrown is at the bottom. */
function rootCause(error: unknown): unknown {
  const inner = unwrapResolverError(error);
  if (inner instanceof ClientError) return inner;
  return inner instanceof GraphQLError && inner.originalError ? rootCause(inner.originalError) : inner;
}
