/** One call to a partner, for the access log. */
export interface PartnerCall {
  readonly partner: string;
  readonly ms: number;
  readonly entities: number;
  readonly outcome: string;
}

/** What the access line will say; filled on the way. */
export interface AccessRecord {
  operation?: { type: string | undefined; name: string | undefined; hash: string };
  readonly calls: PartnerCall[];
  readonly errorCodes: string[];
}

/** What belongs to one request of one client, from its arrival to its access line. */
export interface RequestContext {
  readonly requestId: string;
  /** Aborted when the client leaves, or when the request has taken too long. */
  readonly signal: AbortSignal;
  /** What partners are told about the request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly startedAt: number;
  readonly access: AccessRecord;
}

export function createRequestContext(requestId: string, signal: AbortSignal): RequestContext {
  return {
    requestId,
    signal,
    headers: { 'x-request-id': requestId },
    startedAt: performance.now(),
    access: { calls: [], errorCodes: [] },
  };
}
