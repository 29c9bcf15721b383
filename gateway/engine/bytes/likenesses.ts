interface Seen {
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

/** Objects begin with their type and their key: those that begin alike are compared in full, the others are not. */
const openingLength = 48;
/** Where nothing was the same for so long, nothing will be. */
const comparedInVain = 50;

/** The objects of one place in one answer, to find those that are written the same. */
export class Likenesses {
  readonly #byOpening = new Map<string, Seen>();
  #found = 0;
  #opening = '';

  constructor(private readonly bytes: Buffer) {}

  /** The rank of an object that is written like this range, if there was one. */
  find(start: number, end: number): number | undefined {
    if (this.#found === 0 && this.#byOpening.size >= comparedInVain) return undefined;
    this.#opening = this.bytes.toString('latin1', start, Math.min(end, start + openingLength));
    const seen = this.#byOpening.get(this.#opening);
    if (seen && seen.end - seen.start === end - start && this.#isSame(seen, start, end)) {
      this.#found++;
      return seen.rank;
    }
    return undefined;
  }

  /** Remembers the range that was just looked for. */
  add(rank: number, start: number, end: number): void {
    if (this.#found > 0 || this.#byOpening.size < comparedInVain)
      this.#byOpening.set(this.#opening, { rank, start, end });
  }

  #isSame(seen: Seen, start: number, end: number): boolean {
    if (end - start <= openingLength) return true;
    return this.bytes.compare(this.bytes, seen.start, seen.end, start, end) === 0;
  }
}
