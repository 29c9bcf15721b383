import { PartnerFailure } from '../partners/partner-failure.js';
import type { Partners } from '../partners/partners.js';
import { readResponse } from '../partners/read-response.js';
import type { PartnerResponse } from '../partners/transport.js';
import type { RequestContext } from '../request-context.js';
import type { FetchNode } from './federation.js';
import { prepare } from './prepared-fetch.js';
import type { JsonObject } from './targets.js';

/**
 * The calls of one request. Two parts of a plan that ask a partner the very same question share one call; so do the
 * byte path and the object path, when the first leaves the operation to the second half way.
 */
export class Calls {
  readonly #shared = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly partners: Partners,
    private readonly request: RequestContext,
    /** A mutation may change the answer to a question asked before. */
    private readonly isQuery: boolean,
  ) {}

  /** What the partner answered, read anew for each part that asks: parts write in what they are given. */
  async ask(fetch: FetchNode, variables: JsonObject, entities: number): Promise<PartnerResponse> {
    const partner = this.#partner(fetch);
    if (!partner.overHttp) {
      const request = { query: fetch.operation, variables, operationName: fetch.operationName };
      return this.#timed(fetch, entities, () => partner.call(request, this.#context(fetch)));
    }
    const variablesText = Buffer.from(JSON.stringify(variables)).toString('latin1');
    return readResponse(await this.askBytes(fetch, variablesText, entities));
  }

  /** `variables` is the JSON text, one character per byte of its UTF-8. */
  askBytes(fetch: FetchNode, variables: string, entities: number): Promise<Buffer> {
    const { prefix, question } = prepare(fetch);
    const asked = question + variables;
    const known = this.#shared.get(asked);
    if (known) return known;
    const answer = this.#timed(fetch, entities, () => this.#send(fetch, `${prefix}${variables}}`));
    if (this.isQuery) this.#shared.set(asked, answer);
    return answer;
  }

  async #send(fetch: FetchNode, body: string): Promise<Buffer> {
    const request = { query: fetch.operation, operationName: fetch.operationName, body };
    const { bytes } = await this.#partner(fetch).call(request, this.#context(fetch));
    if (!bytes) throw new PartnerFailure('unusable', 'the partner is no longer reached over HTTP');
    return bytes;
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
