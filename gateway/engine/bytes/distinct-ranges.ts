/** Ranges of a text being written, each kept once: a table of numbers, without an object or a string per range. */
export class DistinctRanges {
  /** Two numbers per range: where it starts, where it ends. */
  readonly #ranges: Int32Array;
  /** Rank + 1 of the range that fell there; 0 where none did. Never more than half full. */
  readonly #table: Int32Array;
  count = 0;

  constructor(maximum: number) {
    this.#ranges = new Int32Array(maximum * 2);
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(maximum * 2 + 1)));
  }

  start(rank: number): number {
    return this.#ranges[rank * 2] ?? 0;
  }

  end(rank: number): number {
    return this.#ranges[rank * 2 + 1] ?? 0;
  }

  /** The rank of the range that reads the same, which is this one when it is the first. */
  rankOf(bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#table.length - 1;
    for (let slot = hash(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const rank = (this.#table[slot] ?? 0) - 1;
      if (rank >= 0 && !this.#isSame(rank, bytes, start, end)) continue;
      if (rank >= 0) return rank;
      this.#ranges[this.count * 2] = start;
      this.#ranges[this.count * 2 + 1] = end;
      this.#table[slot] = ++this.count;
      return this.count - 1;
    }
  }

  #isSame(rank: number, bytes: Uint8Array, start: number, end: number): boolean {
    const first = this.start(rank);
    if (this.end(rank) - first !== end - start) return false;
    for (let i = end - start - 1; i >= 0; i--) if (bytes[first + i] !== bytes[start + i]) return false;
    return true;
  }
}

/** FNV-1a, its low bits stirred: keys that differ by their last digit fall far from each other. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ (bytes[i] ?? 0), 0x01000193);
  return (value ^ (value >>> 15)) & 0x7fffffff;
}
