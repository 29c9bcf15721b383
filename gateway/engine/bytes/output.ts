import type { Slabs } from '../../partners/http/slabs.js';

/** Where bytes are written one after the other; grows as needed, into memory that is used again when there is some. */
export class Output {
  bytes: Buffer;
  length = 0;

  constructor(
    expectedSize: number,
    private readonly slabs?: Slabs,
  ) {
    this.bytes = this.#take(expectedSize);
  }

  /** What was written; whoever takes it is the only one who may still write. */
  whole(): Buffer {
    return this.bytes.subarray(0, this.length);
  }

  text(text: Buffer): void {
    this.#reserve(text.length);
    const { bytes, length } = this;
    for (let i = 0; i < text.length; i++) bytes[length + i] = text[i] ?? 0;
    this.length += text.length;
  }

  /** The engine's own copy is dearer than a loop for a few bytes, and far cheaper beyond. */
  copy(from: Buffer, start: number, end: number): void {
    this.#reserve(end - start);
    if (end - start > 48) {
      from.copy(this.bytes, this.length, start, end);
      this.length += end - start;
    } else {
      const { bytes } = this;
      let at = this.length;
      for (let i = start; i < end; i++) bytes[at++] = from[i] ?? 0;
      this.length = at;
    }
  }

  /** Writes again what stands between two places of it. */
  again(start: number, end: number): void {
    this.#reserve(end - start);
    this.bytes.copyWithin(this.length, start, end);
    this.length += end - start;
  }

  #reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const larger = this.#take((this.length + size) * 2);
    this.bytes.copy(larger, 0, 0, this.length);
    this.slabs?.give(this.bytes.buffer);
    this.bytes = larger;
  }

  #take(size: number): Buffer {
    return this.slabs ? this.slabs.take(size) : Buffer.allocUnsafe(size);
  }
}
