import type { Cell, Provenance } from '../tables/table.js';

/** The passages a page cites, numbered in the order in which they are met. */
export class Sources {
  readonly #numbers = new Map<string, number>();
  readonly #all: Provenance[] = [];

  get all(): readonly Provenance[] {
    return this.#all;
  }

  numberOf(source: Provenance): number {
    const key = `${source.document}|${source.lines}|${source.title}|${source.issuer}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#all.push(source));
    return this.#all.length;
  }

  numbersOf({ sources }: Pick<Cell, 'sources'>): readonly number[] {
    return [...new Set(sources.map((source) => this.numberOf(source)))];
  }
}

/** What most cells of a row were read in: said once, at its end. */
export function usualNumbers(numbers: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<string, { readonly of: readonly number[]; count: number }>();
  for (const of of numbers) {
    if (of.length === 0) continue;
    const met = counts.get(of.join()) ?? { of, count: 0 };
    met.count += 1;
    counts.set(of.join(), met);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.of ?? [];
}
