import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { createRequestContext, type RequestContext } from '../request-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    exchange: RequestContext;
  }
}

export const requestIdHeader = 'x-request-id';

/** A caller's own id is kept, so that one id follows a request through every house; anything odd is replaced. */
const acceptable = /^[\w.:-]{1,100}$/;

export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && acceptable.test(header) ? header : randomUUID();
}

/** Gives each request its id, answers it in a header, and knows when to give up: late, or the client has left. */
export function useRequestContext(app: FastifyInstance, deadlineMs: number): void {
  app.decorateRequest('exchange');
  app.addHook('onRequest', async (request, reply) => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), deadlineMs);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      if (!reply.raw.writableFinished) giveUp.abort();
    });
    request.exchange = createRequestContext(request.id, giveUp.signal);
    void reply.header(requestIdHeader, request.id);
  });
}
