import type { ExecutionResult } from 'graphql';
import type { GiveUp } from './give-up.js';
import { nobody, type ClientHeaders, type Identity } from './reader.js';
import type { TraceContext } from './trace-context.js';

/** One call to a partner, for the access log. */
export interface PartnerCall {
  readonly partner: string;
  /** When it began, in milliseconds since the request did. */
  readonly at: number;
  readonly ms: number;
  readonly entities: number;
  readonly outcome: string;
}

/** What the access line will say; filled on the way. */
export interface AccessRecord {
  operation?: { type: string | undefined; name: string | undefined; hash: string };
  readonly calls: PartnerCall[];
  readonly errorCodes: string[];
  /** What the answer was put together from; unset when it was refused. */
  answeredFrom?: 'objects' | 'bytes' | 'memory';
  /** Set when a plan had to be found or waited for; not when it was known. */
  planning?: { readonly at: number; readonly ms: number };
}

/** What belongs to one request of one client, from its arrival to its access line. */
export interface RequestContext {
  readonly requestId: string;
  /** Over when the client leaves, or when the request has taken too long. */
  readonly giveUp: GiveUp;
  /** What partners are told about the request. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the client said of itself; never logged, never passed on as a whole. */
  readonly clientHeaders: ClientHeaders;
  /** Who asks; found out when an operation holds a restricted field, once. */
  readonly identity: () => Promise<Identity>;
  /** The client proved that it may see the plan of its operation. */
  readonly showPlan: boolean;
  /** W3C trace this request is part of. */
  readonly trace: TraceContext | undefined;
  readonly startedAt: number;
  /** Worked out before Apollo Server was asked, which then only has to give it its form. */
  answer?: ExecutionResult;
  readonly access: AccessRecord;
}

export interface RequestDetails {
  readonly clientHeaders?: ClientHeaders;
  readonly partnerHeaders?: Readonly<Record<string, string>>;
  readonly identity?: () => Promise<Identity>;
  readonly showPlan?: boolean;
  readonly trace?: TraceContext;
}

export function createRequestContext(requestId: string, giveUp: GiveUp, details: RequestDetails = {}): RequestContext {
  return {
    requestId,
    giveUp,
    headers: { 'x-request-id': requestId, ...details.partnerHeaders },
    clientHeaders: details.clientHeaders ?? {},
    identity: details.identity ?? (async () => nobody),
    showPlan: details.showPlan ?? false,
    trace: details.trace,
    startedAt: performance.now(),
    access: { calls: [], errorCodes: [] },
  };
}
