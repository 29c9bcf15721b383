/** Below, the allocator is quicker than a pool. */
const smallest = 1 << 15;
const largest = 1 << 23;
/** What is kept in all, so that a burst of large answers is not kept for ever. */
const maximumKept = 48 << 20;

/**
 * Memory for large answers, used again and again: fresh megabytes cost their page faults and the collector's time. What
 * is not given back is collected like anything else.
 */
export class Slabs {
  readonly #free = new Map<number, ArrayBuffer[]>();
  /** Memory of others is not kept: they may share it. */
  readonly #ours = new WeakSet<ArrayBufferLike>();
  #kept = 0;

  take(length: number): Buffer {
    if (length < smallest || length > largest) return Buffer.allocUnsafe(length);
    const size = sizeFor(length);
    let slab = this.#free.get(size)?.pop();
    if (slab) this.#kept -= size;
    else this.#ours.add((slab = new ArrayBuffer(size)));
    return Buffer.from(slab, 0, length);
  }

  /** For whoever is certain to be its last reader. */
  give(buffer: ArrayBufferLike): void {
    const { byteLength: size } = buffer;
    if (!this.#ours.has(buffer) || this.#kept + size > maximumKept) return;
    const free = this.#free.get(size);
    if (free) free.push(buffer as ArrayBuffer);
    else this.#free.set(size, [buffer as ArrayBuffer]);
    this.#kept += size;
  }
}

/** Four sizes between a power of two and the next: at most a fifth is not used. */
function sizeFor(length: number): number {
  const step = 2 ** (Math.floor(Math.log2(length)) - 2);
  return Math.ceil(length / step) * step;
}
