import { MeasuredBody, OpenBody, type Body } from './body.js';
import { ChunkedBody } from './chunked-body.js';
import { parseHead, type Framing, type Head } from './head.js';
import { unusable } from '../partner-failure.js';
import type { Slabs } from './slabs.js';

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
  /** How long the connection may be used again afterwards, in milliseconds; 0 when it may not. */
  readonly keepAliveMs: number;
}

const maximumHeadBytes = 16_384;
const endOfHead = Buffer.from('\r\n\r\n');

/** Reads one HTTP/1.1 answer as it comes. Throws a `PartnerFailure` when it is none, or is too long. */
export class AnswerReader {
  #head: Head | undefined;
  #pending: Buffer | undefined;
  #body: Body | undefined;

  constructor(
    private readonly slabs: Slabs,
    private readonly maxBytes: number,
  ) {}

  /** Where its next bytes may be received; anywhere else when undefined. */
  get room(): Buffer | undefined {
    return this.#body?.room;
  }

  /** The answer, once its last byte is there. `bytes` is read before this returns, and not kept. */
  read(bytes: Buffer): HttpAnswer | undefined {
    let rest = bytes;
    while (!this.#head) {
      const after = this.#readHead(rest);
      if (!after) return undefined;
      rest = after;
    }
    const { status, framing, keepAliveMs } = this.#head;
    const body = (this.#body ??= this.#bodyFor(framing));
    const isOver = body.read(rest);
    if (body.length > this.maxBytes) throw tooLong(this.maxBytes);
    return isOver ? { status, body: body.whole(), keepAliveMs } : undefined;
  }

  #bodyFor(framing: Framing): Body {
    if (framing === 'chunked') return new ChunkedBody();
    if (framing === 'until the end') return new OpenBody();
    if (framing > this.maxBytes) throw tooLong(this.maxBytes);
    return new MeasuredBody(this.slabs.take(framing));
  }

  /** The connection has ended: an answer that did not say where it ends is then whole. */
  end(): HttpAnswer | undefined {
    if (this.#head?.framing !== 'until the end' || !this.#body) return undefined;
    return { status: this.#head.status, body: this.#body.whole(), keepAliveMs: 0 };
  }

  /** What follows the head; undefined when the head is not whole yet. */
  #readHead(bytes: Buffer): Buffer | undefined {
    const all = this.#pending ? Buffer.concat([this.#pending, bytes]) : bytes;
    const end = all.indexOf(endOfHead);
    if (end > maximumHeadBytes || (end < 0 && all.length > maximumHeadBytes)) throw unusable('an endless head');
    this.#pending = end < 0 ? Buffer.from(all) : undefined;
    if (end < 0) return undefined;
    const head = parseHead(all.toString('latin1', 0, end));
    // 1xx: the answer proper follows.
    if (head.status >= 200) this.#head = head;
    return all.subarray(end + endOfHead.length);
  }
}

const tooLong = (maxBytes: number) => unusable(`more than ${maxBytes} bytes`);
