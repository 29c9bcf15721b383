import { unusable } from '../partner-failure.js';

/** Where the body ends: after so many bytes, after its last chunk, or where the connection does (RFC 9112, 6.3). */
export type Framing = number | 'chunked' | 'until the end';

export interface Head {
  readonly status: number;
  readonly framing: Framing;
  /** How long the connection may be used again, in milliseconds; 0 when it may not. */
  readonly keepAliveMs: number;
}

/** What most servers grant; those that say how long they wait are believed, less a second for what is on its way. */
const standardKeepAliveMs = 4_000;
const maximumKeepAliveMs = 60_000;

/** Reads the status line and the headers that decide how the rest is read. Throws when they contradict each other. */
export function parseHead(text: string): Head {
  const [, minor, digits] = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: [^\r\n]*)?(?:\r\n|$)/.exec(text) ?? [];
  if (!digits) throw unusable('no HTTP/1.1 answer');
  const status = Number(digits);
  const lower = text.toLowerCase();
  const encoding = valueOf(lower, 'content-encoding');
  if (encoding && encoding !== 'identity') throw unusable(`an encoding that was not asked for: ${encoding}`);
  return { status, framing: framingOf(lower, status), keepAliveMs: keepAliveOf(lower, minor === '1') };
}

function framingOf(head: string, status: number): Framing {
  const transfer = valueOf(head, 'transfer-encoding');
  const length = valueOf(head, 'content-length');
  if (status < 200 || status === 204 || status === 304) return 0;
  if (transfer !== undefined) {
    // Two ways to end make two readings of the same bytes: nobody honest sends both.
    if (transfer !== 'chunked' || length !== undefined) throw unusable('no way to tell where the answer ends');
    return 'chunked';
  }
  if (length === undefined) return 'until the end';
  if (!/^\d{1,15}$/.test(length)) throw unusable('no way to tell where the answer ends');
  return Number(length);
}

function keepAliveOf(head: string, isPersistent: boolean): number {
  const connection = valueOf(head, 'connection');
  if (connection?.includes('close') || (!isPersistent && !connection?.includes('keep-alive'))) return 0;
  const [, seconds] = /timeout=(\d{1,6})/.exec(valueOf(head, 'keep-alive') ?? '') ?? [];
  if (!seconds) return standardKeepAliveMs;
  return Math.max(0, Math.min(maximumKeepAliveMs, Number(seconds) * 1_000 - 1_000));
}

/** A header of a lower-case head; several of one name are put together, and so agree or are refused where it matters. */
function valueOf(head: string, name: string): string | undefined {
  const first = valueAfter(head, name, 0);
  if (!first) return undefined;
  const second = valueAfter(head, name, first.end);
  return second ? `${first.value}, ${second.value}` : first.value;
}

function valueAfter(head: string, name: string, from: number): { value: string; end: number } | undefined {
  const at = head.indexOf(`\r\n${name}:`, from);
  if (at < 0) return undefined;
  const start = at + name.length + 3;
  const end = head.indexOf('\r\n', start);
  return { value: head.slice(start, end < 0 ? undefined : end).trim(), end: end < 0 ? head.length : end };
}
