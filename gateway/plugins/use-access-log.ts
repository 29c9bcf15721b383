import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { RequestContext } from '../request-context.js';

/** Notes what an operation was and which errors it answered. Never its variables: they may name people. */
export function useOperationRecord(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue: { access } }) {
      return {
        async didResolveOperation({ operation, operationName, queryHash }) {
          access.operation = { type: operation?.operation, name: operationName ?? undefined, hash: queryHash };
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          for (const { extensions } of response.body.singleResult.errors ?? []) {
            access.errorCodes.push(String(extensions?.['code']));
          }
        },
      };
    },
  };
}

/** One line per request to the graph, written once the answer has left, or once the client has. */
export function useAccessLog(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', async (request, reply) => {
    if (request.url.startsWith('/health/')) return;
    const { access, requestId, startedAt } = request.exchange;
    log.info(
      {
        requestId,
        method: request.method,
        status: reply.statusCode,
        ms: Math.round((performance.now() - startedAt) * 10) / 10,
        bytes: Number(reply.getHeader('content-length') ?? 0),
        operation: access.operation,
        partners: access.calls,
        errors: access.errorCodes.length,
        codes: [...new Set(access.errorCodes)],
      },
      'access',
    );
  });
}
