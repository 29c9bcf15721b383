/** What is asked of a partner. */
export interface PartnerRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export interface TransportContext {
  readonly requestId: string;
  /** Aborted when the deadline passes or the client has left: what is going on at the partner should stop too. */
  readonly signal: AbortSignal;
  /** Headers the partner receives: the request id, and later whatever identifies the reader. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface PartnerResponse {
  data?: unknown;
  errors?: readonly unknown[];
}

/**
 * The way to one partner: HTTP to a separate process, or a function of this one. It answers what the partner said, and
 * throws when the partner said nothing usable.
 */
export type PartnerTransport = (request: PartnerRequest, context: TransportContext) => Promise<PartnerResponse>;
