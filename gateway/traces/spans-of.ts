import { SpanKind, SpanStatusCode, TraceFlags, type Attributes, type HrTime } from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import { RandomIdGenerator, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { errorCodes } from '../../schema/errors.js';
import type { RequestContext } from '../request-context.js';
import type { TraceContext } from '../trace-context.js';

/** How a request ended. */
export interface Ending {
  readonly method: string;
  readonly status: number;
}

interface Piece {
  readonly name: string;
  readonly kind: SpanKind;
  /** In milliseconds since the request began. */
  readonly at: number;
  readonly ms: number;
  readonly failed: boolean;
  readonly attributes: Attributes;
}

const ids = new RandomIdGenerator();
const longestName = 100;

/**
 * The spans of a request that is over, from what its access line says: one for the operation, one for each call to a
 * partner, one for its planning. Nothing of its variables, its document or its reader is there to be sent.
 */
export function spansOf(request: RequestContext, ending: Ending, resource: Resource): ReadableSpan[] {
  const { trace, access, startedAt } = request;
  if (!trace?.isSampled) return [];
  const ms = performance.now() - startedAt;
  // Counted back from now: the monotonic clock alone drifts from the day's over weeks.
  const write = spanWriter(trace, Date.now() - ms, resource);
  const whole = write(operation(request, ms, ending), trace.spanId, trace.parentSpanId);
  const below = access.calls.map(({ partner, at, ms, entities, outcome }) => ({
    name: `partner ${partner}`,
    kind: SpanKind.CLIENT,
    at,
    ms,
    failed: outcome !== 'ok',
    attributes: {
      'graphe.partner.name': partner,
      'graphe.partner.entities': entities,
      'graphe.partner.outcome': outcome,
      ...(outcome !== 'ok' && { 'error.type': outcome }),
    },
  }));
  const planning = access.planning
    ? [{ name: 'plan', kind: SpanKind.INTERNAL, ...access.planning, failed: false, attributes: {} }]
    : [];
  return [whole, ...[...planning, ...below].map((piece) => write(piece, ids.generateSpanId(), trace.spanId))];
}

function operation({ access, requestId }: RequestContext, ms: number, { method, status }: Ending): Piece {
  const codes = [...new Set(access.errorCodes)];
  const { type, name, hash } = access.operation ?? {};
  const asked = type && [type, name?.slice(0, longestName)].filter(Boolean).join(' ');
  return {
    name: asked ?? `${method} /graphql`,
    kind: SpanKind.SERVER,
    at: 0,
    ms,
    failed: status >= 500 || codes.some(isOurFault),
    attributes: {
      'http.request.method': method,
      'http.route': '/graphql',
      'http.response.status_code': status,
      'graphe.request.id': requestId,
      ...(type && { 'graphql.operation.type': type }),
      ...(name && { 'graphql.operation.name': name.slice(0, longestName) }),
      ...(hash && { 'graphql.operation.hash': hash }),
      ...(codes.length > 0 && { 'error.type': codes[0], 'graphe.error.codes': codes }),
    },
  };
}

/** A request that was wrong is no failure of this service. A partner's own code is the partner's. */
function isOurFault(code: string): boolean {
  return Object.hasOwn(errorCodes, code) && errorCodes[code as keyof typeof errorCodes].family === 'service';
}

function spanWriter({ traceId }: TraceContext, beganAt: number, resource: Resource) {
  const place = (spanId: string, isRemote = false) => ({ traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote });
  return ({ name, kind, at, ms, failed, attributes }: Piece, spanId: string, parent?: string): ReadableSpan => ({
    name,
    kind,
    spanContext: () => place(spanId),
    ...(parent && { parentSpanContext: place(parent, kind === SpanKind.SERVER) }),
    startTime: moment(beganAt + at),
    endTime: moment(beganAt + at + ms),
    duration: moment(ms),
    status: { code: failed ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
    attributes,
    links: [],
    events: [],
    ended: true,
    resource,
    instrumentationScope: { name: 'graphe-gateway' },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  });
}

/** Seconds and nanoseconds. */
function moment(ms: number): HrTime {
  const seconds = Math.floor(ms / 1000);
  return [seconds, Math.round((ms - seconds * 1000) * 1e6)];
}
