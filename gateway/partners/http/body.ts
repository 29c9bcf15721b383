import { unusable } from '../partner-failure.js';

/** What comes after the head, being received. */
export interface Body {
  readonly length: number;
  /** Where the next bytes may be received at once, when that saves a copy. */
  readonly room?: Buffer | undefined;
  /** True once it is whole. `bytes` is read before this returns, and not kept. */
  read(bytes: Buffer): boolean;
  whole(): Buffer;
}

/** The end is received elsewhere and copied: what would follow the answer is then seen. */
const receivedElsewhere = 1 << 15;

/** Its length was announced: it is received in its place. */
export class MeasuredBody implements Body {
  length = 0;

  constructor(private readonly bytes: Buffer) {}

  get room(): Buffer | undefined {
    const end = this.bytes.length - receivedElsewhere;
    return this.length < end ? this.bytes.subarray(this.length, end) : undefined;
  }

  read(bytes: Buffer): boolean {
    if (this.length + bytes.length > this.bytes.length) throw unusable('more bytes than announced');
    const isInPlace = bytes.buffer === this.bytes.buffer && bytes.byteOffset === this.bytes.byteOffset + this.length;
    if (!isInPlace) bytes.copy(this.bytes, this.length);
    this.length += bytes.length;
    return this.length === this.bytes.length;
  }

  whole(): Buffer {
    return this.bytes;
  }
}

/** It ends where the connection does. */
export class OpenBody implements Body {
  length = 0;
  readonly #pieces: Buffer[] = [];

  read(bytes: Buffer): boolean {
    this.length += bytes.length;
    this.#pieces.push(Buffer.from(bytes));
    return false;
  }

  whole(): Buffer {
    return Buffer.concat(this.#pieces);
  }
}
