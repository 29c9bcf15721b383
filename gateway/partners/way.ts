import type { PartnerFailure } from './partner-failure.js';
import type { PartnerRequest, PartnerResponse } from './transport.js';

/** A question on its way: it will be answered, unless it is stopped first. */
export interface Asked {
  readonly answer: Promise<PartnerResponse>;
  /** Nobody waits any longer: the answer is this failure, and what goes on at the partner is told to stop. */
  stop(failure: PartnerFailure): void;
}

export interface Asking {
  readonly requestId: string;
  /** Headers the partner receives: the request id, its place in a trace. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The way to one partner, whatever lies between: another process, or a function of this one. */
export interface Way {
  /** Questions and answers travel as bytes. */
  readonly overHttp: boolean;
  ask(request: PartnerRequest, asking: Asking): Asked;
  close(): Promise<void>;
}
