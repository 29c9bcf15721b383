/** What is asked of a partner. */
export interface PartnerRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  /** The same question, already written: it is sent as it is, and the answer comes back unread (`bytes`). */
  readonly body?: Buffer;
}

export interface TransportContext {
  readonly requestId: string;
  /** Aborted when the deadline passes or the client has left: what is going on at the partner should stop too. */
  readonly signal: AbortSignal;
  /** Headers the partner receives: the request id, its place in a trace. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface PartnerResponse {
  data?: unknown;
  errors?: readonly unknown[];
  /** What was received, when the engine asked to read it itself. */
  readonly bytes?: Buffer;
}

/** A partner that is a function of this process. It answers what the partner says, and throws when that is nothing usable. */
export type PartnerTransport = (request: PartnerRequest, context: TransportContext) => Promise<PartnerResponse>;
