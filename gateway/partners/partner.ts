import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Circuit } from './circuit.js';
import { Gate } from './gate.js';
import { GiveUp } from '../give-up.js';
import { abandoned, PartnerFailure } from './partner-failure.js';
import type { PartnerRequest, PartnerResponse } from './transport.js';
import type { Asking, Way } from './way.js';

export interface PartnerOptions {
  readonly deadlineMs: number;
  readonly probeDeadlineMs: number;
  readonly probeIntervalMs: number;
  /** How many requests it is sent at once, and how many may wait for their turn. */
  readonly concurrency: number;
  readonly queue: number;
  readonly onCircuit?: (partner: string, state: 'open' | 'closed', reason: string) => void;
}

export interface CallContext extends Asking {
  /** Over when the client has left, or has waited long enough. */
  readonly giveUp: GiveUp;
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
    private readonly way: Way,
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
    return this.way.overHttp;
  }

  /** How many requests wait for their turn. */
  get waiting(): number {
    return this.#gate.waiting;
  }

  async call(request: PartnerRequest, context: CallContext): Promise<PartnerResponse> {
    if (this.circuit.isOpen) throw new PartnerFailure('circuit open', `${this.name} is known to be lost`);
    if (!this.#gate.tryEnter()) await this.#gate.wait(context.giveUp);
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
      await wait(randomInt(5, 40), undefined, { signal: context.giveUp.signal }).catch(() => undefined);
      return this.#send(request, context, this.options.deadlineMs);
    }
  }

  async #send(request: PartnerRequest, context: Omit<CallContext, 'repeatable'>, deadlineMs: number) {
    const { giveUp } = context;
    // Whoever has left already costs the partner nothing.
    if (giveUp.isOver) throw abandoned();
    const { answer, stop } = this.way.ask(request, context);
    const leave = (): void => stop(abandoned());
    const timer = setTimeout(() => stop(new PartnerFailure('late', `no answer in ${deadlineMs} ms`)), deadlineMs);
    giveUp.listen(leave);
    try {
      const response = await answer;
      this.#lastAnswerAt = Date.now();
      return response;
    } finally {
      clearTimeout(timer);
      giveUp.forget(leave);
    }
  }

  async #probe(): Promise<void> {
    const context = { requestId: 'probe', giveUp: new GiveUp(), headers: {} };
    await this.#send({ query: '{ __typename }' }, context, this.options.probeDeadlineMs);
  }
}

/** A transport that throws something else: a fault of the partner's code running in this process. */
function asFailure(error: unknown): PartnerFailure {
  return new PartnerFailure('unusable', String(error), { cause: error });
}
