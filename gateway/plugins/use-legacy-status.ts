import type { ApolloServerPlugin } from '@apollo/server';
import type { ErrorCode } from '../../schema/errors.js';
import type { RequestContext } from '../request-context.js';

const refusedDocument: ReadonlySet<unknown> = new Set<ErrorCode>(['REQUETE_INVALIDE', 'VARIABLES_INVALIDES']);

/**
 * GraphQL over HTTP: who asks for `application/json` by name is an older client, for which a readable request is
 * answered 200 even when its document is refused. Everyone else gets 400.
 */
export function useLegacyStatus(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          if (response.http.status !== 400 || response.body.kind !== 'single') return;
          const accept = request.http?.headers.get('accept') ?? '';
          const isLegacy = accept.includes('application/json') && !accept.includes('application/graphql-response+json');
          const errors = response.body.singleResult.errors ?? [];
          if (isLegacy && errors.every((error) => refusedDocument.has(error.extensions?.['code']))) {
            response.http.status = 200;
          }
        },
      };
    },
  };
}
