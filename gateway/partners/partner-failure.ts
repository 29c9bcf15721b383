/**
 * How a partner failed:
 * - `unreachable`: no connection, or it was cut before an answer; asking again at once may succeed;
 * - `late`: it did not answer before its deadline;
 * - `unusable`: it answered something that is no GraphQL (HTML, 5xx, a redirect, broken or oversized JSON);
 * - `circuit open`: it was not asked, having just failed;
 * - `saturated`: it was not asked, too many requests being there already, and as many waiting as may;
 * - `abandoned`: our own client has left, or its request has taken too long.
 */
export type FailureKind = 'unreachable' | 'late' | 'unusable' | 'circuit open' | 'saturated' | 'abandoned';

/** A partner gave no answer. `detail` is for our log only: it may hold an address or a piece of what was received. */
export class PartnerFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${detail}`, options);
    this.name = 'PartnerFailure';
  }
}

export function abandoned(): PartnerFailure {
  return new PartnerFailure('abandoned', 'the client has left, or the request took too long');
}

/** No connection, or it was cut before the answer was whole. */
export function unreachable(reason: string): PartnerFailure {
  return new PartnerFailure('unreachable', reason);
}

/** An answer that is none. */
export function unusable(reason: string): PartnerFailure {
  return new PartnerFailure('unusable', reason);
}
