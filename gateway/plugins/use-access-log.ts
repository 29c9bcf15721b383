import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyReply } from 'fastify';
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
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/health/') || request.url === '/metrics') return;
    whenOver(reply, (left) => {
      const { access, requestId, startedAt, traceId } = request.exchange;
      log.info(
        {
          requestId,
          traceId,
          method: request.method,
          status: left ? clientLeft : reply.statusCode,
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
  });
}

/** What proxies log for a client that did not wait. */
export const clientLeft = 499;

/** Fastify only tells when an answer was sent in full. What a leaving client interrupts ends within the same turn. */
export function whenOver(reply: FastifyReply, done: (clientHasLeft: boolean) => void): void {
  reply.raw.once('close', () => {
    if (reply.raw.writableFinished) done(false);
    else setImmediate(() => done(true));
  });
}
