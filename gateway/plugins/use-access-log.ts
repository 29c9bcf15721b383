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

/**
 * Apollo Server refuses some requests before they are an operation (another site's, a body that is no question), without
 * a word to its plugins: their codes are read off what is answered. Any other refusal has noted its own.
 */
export function useRefusalRecord(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const { errorCodes } = request.exchange.access;
    if (reply.statusCode >= 400 && errorCodes.length === 0 && typeof payload === 'string') {
      errorCodes.push(...codesOf(payload));
    }
    done();
  });
}

function codesOf(answer: string): string[] {
  try {
    const { errors = [] } = JSON.parse(answer) as { errors?: { extensions?: { code?: unknown } }[] };
    return errors.map(({ extensions }) => String(extensions?.code));
  } catch {
    return []; // Not an answer of the graph: health says in a few words that it is not ready.
  }
}

/** One line per request to the graph, written once the answer has left, or once the client has. */
export function useAccessLog(app: FastifyInstance, log: Logger): void {
  app.addHook('onRequest', (request, reply, done) => {
    done();
    if (request.url.startsWith('/health/') || request.url === '/metrics') return;
    whenOver(reply, (left) => {
      const { access, requestId, startedAt, trace } = request.exchange;
      log.info(
        {
          requestId,
          traceId: trace?.traceId,
          method: request.method,
          status: left ? clientLeft : reply.statusCode,
          ms: Math.round((performance.now() - startedAt) * 10) / 10,
          bytes: Number(reply.getHeader('content-length') ?? 0),
          operation: access.operation,
          from: access.answeredFrom,
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
