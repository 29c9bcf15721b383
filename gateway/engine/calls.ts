import { PartnerFailure } from '../partners/partner-failure.js';
import type { Partners } from '../partners/partners.js';
import { readResponse } from '../partners/read-response.js';
import type { PartnerResponse } from '../partners/transport.js';
import type { RequestContext } from '../request-context.js';
import type { FetchNode } from './federation.js';
import { prepare } from './prepared-fetch.js';
import type { JsonObject } from './targets.js';

/** What one partner was asked, and the bytes it answered. */
export interface Exchange {
  readonly body: Buffer;
  readonly entities: number;
  readonly bytes: Buffer;
}

interface Sent extends Omit<Exchange, 'bytes'> {
  readonly answer: Promise<Buffer>;
  /** Set once they are there. */
  bytes?: Buffer;
}

/**
 * The calls of one request. Two parts of a plan that ask a partner the very same question share one call; so do the
 * byte path and the object path, when the first leaves the operation to the second half way.
 */
export class Calls {
  /** By the partner and the text of the question, without its variables. */
  readonly #shared = new Map<string, Sent[]>();
  /** What each part of the plan asked last. */
  readonly #asked = new Map<FetchNode, Sent>();
  #areAllBytes = true;

  constructor(
    private readonly partners: Partners,
    private readonly request: RequestContext,
    private readonly isQuery: boolean,
  ) {}

  /** All that was asked and answered so far; undefined when there was nothing, or when some of it was no bytes. */
  exchanges(): (readonly [FetchNode, Exchange])[] | undefined {
    const all = [...this.#asked].flatMap(([fetch, { body, entities, bytes }]) =>
      bytes ? [[fetch, { body, entities, bytes }] as const] : [],
    );
    return this.#areAllBytes && all.length > 0 && all.length === this.#asked.size ? all : undefined;
  }

  /** What the partner answered, read anew for each part that asks: parts write in what they are given. */
  async ask(fetch: FetchNode, variables: JsonObject, entities: number): Promise<PartnerResponse> {
    const partner = this.#partner(fetch);
    if (!partner.overHttp) {
      this.#areAllBytes = false;
      const request = { query: fetch.operation, variables, operationName: fetch.operationName };
      return this.#timed(fetch, entities, () => partner.call(request, this.#context(fetch)));
    }
    const body = Buffer.concat([prepare(fetch).prefix, Buffer.from(`${JSON.stringify(variables)}}`)]);
    return readResponse(await this.askBytes(fetch, body, entities));
  }

  /** `body` is the whole question: what `prepare` says, the variables, a closing brace. */
  askBytes(fetch: FetchNode, body: Buffer, entities: number): Promise<Buffer> {
    const { question } = prepare(fetch);
    let alike = this.#shared.get(question);
    if (!alike) this.#shared.set(question, (alike = []));
    // A mutation may change the answer to a question asked before.
    let sent = this.isQuery ? alike.find((other) => other.body.equals(body)) : undefined;
    if (!sent) alike.push((sent = this.#send(fetch, body, entities)));
    this.#asked.set(fetch, sent);
    return sent.answer;
  }

  #send(fetch: FetchNode, body: Buffer, entities: number): Sent {
    const request = { query: fetch.operation, operationName: fetch.operationName, body };
    const answer = this.#timed(fetch, entities, async () => {
      const { bytes } = await this.#partner(fetch).call(request, this.#context(fetch));
      if (!bytes) throw new PartnerFailure('unusable', 'the partner is no longer reached over HTTP');
      return (sent.bytes = bytes);
    });
    const sent: Sent = { body, entities, answer };
    return sent;
  }

  #partner(fetch: FetchNode) {
    const partner = this.partners.get(fetch.serviceName);
    if (!partner) throw new PartnerFailure('unusable', 'the partner left the graph during the request');
    return partner;
  }

  #context(fetch: FetchNode) {
    const { requestId, giveUp, headers } = this.request;
    return { requestId, giveUp, headers, repeatable: fetch.operationKind === 'query' };
  }

  /** Each call appears in the access line once, however many parts of the plan wait for it. */
  async #timed<Answer>(fetch: FetchNode, entities: number, call: () => Promise<Answer>): Promise<Answer> {
    const startedAt = performance.now();
    let outcome = 'ok';
    try {
      return await call();
    } catch (error) {
      outcome = error instanceof PartnerFailure ? error.kind : 'unusable';
      throw error;
    } finally {
      const { access, startedAt: began } = this.request;
      const [at, ms] = [tenths(startedAt - began), tenths(performance.now() - startedAt)];
      access.calls.push({ partner: fetch.serviceName, at, ms, entities, outcome });
    }
  }
}

/** Milliseconds as the access line says them. */
function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}
