import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Circuit } from './circuit.js';
import { Gate } from './gate.js';
import { abandoned, PartnerFailure } from './partner-failure.js';
import type { PartnerRequest, PartnerResponse, PartnerTransport, TransportContext } from './transport.js';

export interface PartnerOptions {
  readonly deadlineMs: number;
  readonly probeDeadlineMs: number;
  readonly probeIntervalMs: number;
  /** How many requests it is sent at once, and how many may wait for their turn. */
  readonly concurrency: number;
  readonly queue: number;
  readonly onCircuit?: (partner: string, state: 'open' | 'closed', reason: string) => void;
}

export interface CallContext extends TransportContext {
  /** A query may be sent twice; a mutation may not. */
  readonly repeatable: boolean;
}

/** One partner as the engine knows it: a deadline, at most one second try, and a circuit around its transport. */
export class Partner {
  readonly circuit: Circuit;
  readonly #gate: Gate;
  #lastAnswerAt = 0;

  constructor(
    readonly name: string,
    private readonly transport: PartnerTransport,
    private readonly options: PartnerOptions,
  ) {
    this.#gate = new Gate(options.concurrency, options.queue);
    this.circuit = new Circuit({
      probe: () => this.#probe(),
      probeIntervalMs: options.probeIntervalMs,
      onChange: (state, reason) => options.onCircuit?.(name, state, reason),
    });
  }

  /** Its questions may be given already written. */
  get overHttp(): boolean {
    return this.transport.overHttp === true;
  }

  /** How many requests wait for their turn. */
  get waiting(): number {
    return this.#gate.waiting;
  }

  async call(request: PartnerRequest, context: CallContext): Promise<PartnerResponse> {
    if (this.circuit.isOpen) throw new PartnerFailure('circuit open', `${this.name} is known to be lost`);
    if (!this.#gate.tryEnter()) await this.#gate.wait(context.signal);
    const startedAt = Date.now();
    try {
      return await this.#tryTwice(request, context);
    } catch (error) {
      const failure = error instanceof PartnerFailure ? error : asFailure(error);
      if (failure.kind === 'unreachable') this.circuit.open(failure.detail);
      // Late, but it has answered others meanwhile: the query is slow, the partner is not lost.
      if (failure.kind === 'late' && this.#lastAnswerAt < startedAt) this.circuit.open(failure.detail);
      throw failure;
    } finally {
      this.#gate.leave();
    }
  }

  async #tryTwice(request: PartnerRequest, context: CallContext): Promise<PartnerResponse> {
    try {
      return await this.#send(request, context, this.options.deadlineMs);
    } catch (error) {
      const again = context.repeatable && error instanceof PartnerFailure && error.kind === 'unreachable';
      if (!again) throw error;
      await wait(randomInt(5, 40), undefined, { signal: context.signal }).catch(() => undefined);
      return this.#send(request, context, this.options.deadlineMs);
    }
  }

  /** A transport may not heed the signal (a function of this process): the deadline holds all the same. */
  async #send(request: PartnerRequest, context: TransportContext, deadlineMs: number): Promise<PartnerResponse> {
    const stop = new AbortController();
    const stopped = new Promise<never>((_, reject) => {
      stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true });
    });
    const abort = (failure: PartnerFailure): void => stop.abort(failure);
    const leave = (): void => abort(abandoned());
    // Whoever has left already costs the partner nothing.
    if (context.signal.aborted) throw abandoned();
    const timer = setTimeout(() => abort(new PartnerFailure('late', `no answer in ${deadlineMs} ms`)), deadlineMs);
    context.signal.addEventListener('abort', leave, { once: true });
    try {
      const sent = this.transport(request, { ...context, signal: stop.signal });
      sent.catch(() => undefined); // It may fail after we have given up on it.
      const response = await Promise.race([sent, stopped]);
      this.#lastAnswerAt = Date.now();
      return response;
    } finally {
      stopped.catch(() => undefined);
      clearTimeout(timer);
      context.signal.removeEventListener('abort', leave);
    }
  }

  async #probe(): Promise<void> {
    const context = { requestId: 'probe', signal: new AbortController().signal, headers: {} };
    await this.#send({ query: '{ __typename }' }, context, this.options.probeDeadlineMs);
  }
}

/** A transport that throws something else: a fault of the partner's code running in this process. */
function asFailure(error: unknown): PartnerFailure {
  return new PartnerFailure('unusable', String(error), { cause: error });
}
