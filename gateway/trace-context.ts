import { randomHex } from './random-hex.js';
import type { ClientHeaders } from './reader.js';

/** W3C trace context: version, trace, span, flags. A trace or a span made of zeros is none. */
const traceparent = /^([\da-f]{2})-(?!0{32})([\da-f]{32})-((?!0{16})[\da-f]{16})-([\da-f]{2})(?:-.*)?$/;

/** What vendors add to it; passed on as it is, when it looks like what it should be. */
const tracestate = /^[\x20-\x7e]{1,512}$/;

export interface TraceContext {
  readonly traceId: string;
  /** This request's own span: what partners do for it is below it. */
  readonly spanId: string;
  /** The caller's, when it began the trace. */
  readonly parentSpanId: string | undefined;
  /** Whether whoever began the trace wants it recorded. */
  readonly isSampled: boolean;
  /** What partners are told. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Goes on with the caller's trace, this request being a span of it; without one, begins a trace: sampled or not. */
export function traceContextOf(headers: ClientHeaders, samples?: () => boolean): TraceContext {
  const spanId = randomHex(8);
  const given = typeof headers['traceparent'] === 'string' ? traceparent.exec(headers['traceparent']) : null;
  const [, version, trace, parentSpanId, flags = '00'] = given ?? [];
  if (!trace || version === 'ff') {
    const traceId = randomHex(16);
    const isSampled = samples?.() ?? false;
    const told = { traceparent: `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}` };
    return { traceId, spanId, parentSpanId: undefined, isSampled, headers: told };
  }
  const state = headers['tracestate'];
  return {
    traceId: trace,
    spanId,
    parentSpanId,
    isSampled: (parseInt(flags, 16) & 1) === 1,
    headers: {
      traceparent: `00-${trace}-${spanId}-${flags}`,
      ...(typeof state === 'string' && tracestate.test(state) && { tracestate: state }),
    },
  };
}
