import { randomBytes } from 'node:crypto';
import type { ClientHeaders } from './reader.js';

/** W3C trace context: version, trace, span, flags. A trace or a span made of zeros is none. */
const traceparent = /^([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-([\da-f]{2})(?:-.*)?$/;

/** What vendors add to it; passed on as it is, when it looks like what it should be. */
const tracestate = /^[\x20-\x7e]{1,512}$/;

export interface TraceContext {
  readonly traceId: string;
  /** What partners are told. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Goes on with the caller's trace, this request being a span of it; without one, begins a trace nobody samples yet. */
export function traceContextOf(headers: ClientHeaders): TraceContext {
  const span = randomBytes(8).toString('hex');
  const given = typeof headers['traceparent'] === 'string' ? traceparent.exec(headers['traceparent']) : null;
  const [, version, trace, flags] = given ?? [];
  if (!trace || version === 'ff') {
    const traceId = randomBytes(16).toString('hex');
    return { traceId, headers: { traceparent: `00-${traceId}-${span}-00` } };
  }
  const state = headers['tracestate'];
  return {
    traceId: trace,
    headers: {
      traceparent: `00-${trace}-${span}-${flags ?? '00'}`,
      ...(typeof state === 'string' && tracestate.test(state) && { tracestate: state }),
    },
  };
}
