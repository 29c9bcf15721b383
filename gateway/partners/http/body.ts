import { unusable } from '../partner-failure.js';

/** What comes after the head, being received. */
export interface Body {
  readonly length: number;
  /** True once it is whole. `bytes` is read before this returns, and not kept. */
  read(bytes: Buffer): boolean;
  whole(): Buffer;
}

/** Its length was announced: it is received in its place at once. */
export class MeasuredBody implements Body {
  length = 0;

  constructor(private readonly bytes: Buffer) {}

  read(bytes: Buffer): boolean {
    if (this.length + bytes.length > this.bytes.length) throw unusable('more bytes than announced');
    bytes.copy(this.bytes, this.length);
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
