import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { nobody, type Identify, type Identity, type ReaderRequest } from '../reader.js';
import { GiveUp } from '../give-up.js';
import { createRequestContext, type RequestContext } from '../request-context.js';
import { traceContextOf } from '../trace-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    exchange: RequestContext;
  }
}

export const requestIdHeader = 'x-request-id';
export const showPlanHeader = 'x-montrer-plan';

/** A caller's own id is kept, so that one id follows a request through every house; anything odd is replaced. */
const acceptable = /^[\w.:-]{1,100}$/;

export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && acceptable.test(header) ? header : randomUUID();
}

export interface RequestContextOptions {
  readonly deadlineMs: number;
  readonly identify?: Identify;
  /** Who presents it in `x-montrer-plan` is shown the plan of the operation; without it, nobody is. */
  readonly planToken?: string;
  /** Whether a trace that begins here is recorded. */
  readonly samples?: () => boolean;
  readonly log: Logger;
}

/** Gives each request its id, answers it in a header, and knows when to give up: late, or the client has left. */
export function useRequestContext(app: FastifyInstance, options: RequestContextOptions): void {
  app.decorateRequest('exchange');
  app.addHook('onRequest', (request, reply, done) => {
    const giveUp = new GiveUp();
    const timer = setTimeout(() => giveUp.now(), options.deadlineMs);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      if (!reply.raw.writableFinished) giveUp.now();
    });
    const { id: requestId, headers } = request;
    const trace = traceContextOf(headers, options.samples);
    request.exchange = createRequestContext(requestId, giveUp, {
      clientHeaders: headers,
      partnerHeaders: trace.headers,
      trace,
      identity: onceIdentified({ requestId, headers }, options),
      showPlan: isSecret(headers[showPlanHeader], options.planToken),
    });
    reply.header(requestIdHeader, requestId);
    done();
  });
}

/** Asked at most once per request. When it cannot be known who asks, it is nobody. */
function onceIdentified(request: ReaderRequest, { identify, log }: RequestContextOptions): () => Promise<Identity> {
  let identity: Promise<Identity> | undefined;
  const find = async (): Promise<Identity> => {
    try {
      return (await identify?.(request)) ?? nobody;
    } catch (error) {
      log.error({ requestId: request.requestId, error: String(error) }, 'the reader could not be identified');
      return nobody;
    }
  };
  return () => (identity ??= find());
}

/** Compared in constant time: how long it takes must not say how much of it is right. */
function isSecret(given: string | string[] | undefined, secret: string | undefined): boolean {
  if (!secret || typeof given !== 'string') return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
