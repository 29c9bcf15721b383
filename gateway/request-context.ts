import { nobody, type ClientHeaders, type Identity } from './reader.js';

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
  /** What the client said of itself; never logged, never passed on as a whole. */
  readonly clientHeaders: ClientHeaders;
  /** Who asks; found out when an operation holds a restricted field, once. */
  readonly identity: () => Promise<Identity>;
  /** The client proved that it may see the plan of its operation. */
  readonly showPlan: boolean;
  /** W3C trace this request is part of. */
  readonly traceId: string | undefined;
  readonly startedAt: number;
  readonly access: AccessRecord;
}

export interface RequestDetails {
  readonly clientHeaders?: ClientHeaders;
  readonly partnerHeaders?: Readonly<Record<string, string>>;
  readonly identity?: () => Promise<Identity>;
  readonly showPlan?: boolean;
  readonly traceId?: string;
}

export function createRequestContext(
  requestId: string,
  signal: AbortSignal,
  details: RequestDetails = {},
): RequestContext {
  return {
    requestId,
    signal,
    headers: { 'x-request-id': requestId, ...details.partnerHeaders },
    clientHeaders: details.clientHeaders ?? {},
    identity: details.identity ?? (async () => nobody),
    showPlan: details.showPlan ?? false,
    traceId: details.traceId,
    startedAt: performance.now(),
    access: { calls: [], errorCodes: [] },
  };
}
