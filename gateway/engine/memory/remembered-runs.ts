import { LRUCache } from 'lru-cache';
import type { PlannedOperation } from '../plan.js';
import type { JsonObject } from '../targets.js';
import type { RememberedRun } from './remembered-run.js';

/** In bytes, for one supergraph; what was asked longest ago is forgotten first. */
const maximumSize = 64 << 20;
const largestRun = 8 << 20;
/** Operations and variables of which it is known whether they come back. */
const maximumKeys = 5_000;
/** Longer variables would cost more to look up than they spare. */
const longestVariables = 1_000;
/** However often partners contradict what was remembered, one run in about a thousand is. */
const longestWait = 1_024;

/** Whether a question comes back, and whether its answers do. */
interface Experience {
  /** How many runs go by before one is remembered. */
  wait: number;
  /** How many will, after the next contradiction. */
  nextWait: number;
}

/**
 * The last runs of one supergraph's operations, by operation and variables. The first run teaches nothing: most questions
 * are never asked again. Where partners contradict what was remembered, twice as many runs go by each time.
 */
export class RememberedRuns {
  readonly #runs = new LRUCache<string, RememberedRun>({
    maxSize: maximumSize,
    maxEntrySize: largestRun,
    sizeCalculation: ({ size }, key) => size + key.length,
  });
  readonly #experiences = new LRUCache<string, Experience>({ max: maximumKeys });
  /** A key is a text: plans go by their rank. */
  readonly #ranks = new WeakMap<PlannedOperation, number>();
  #lastRank = 0;

  keyOf(planned: PlannedOperation, variables: Readonly<JsonObject>): string | undefined {
    const text = JSON.stringify(variables);
    if (text.length > longestVariables) return undefined;
    let rank = this.#ranks.get(planned);
    if (rank === undefined) this.#ranks.set(planned, (rank = ++this.#lastRank));
    return `${rank} ${text}`;
  }

  recall(key: string): RememberedRun | undefined {
    return this.#runs.get(key);
  }

  /** Partners answered something else. */
  contradict(key: string): void {
    this.#runs.delete(key);
    const experience = this.#experience(key);
    experience.wait = experience.nextWait;
    experience.nextWait = Math.min(longestWait, experience.nextWait * 2);
  }

  /** Another run was made; `make` gives it, if it is worth remembering and can be. */
  keep(key: string, make: () => RememberedRun | undefined): void {
    const experience = this.#experience(key);
    if (experience.wait-- > 0) return;
    const run = make();
    if (run) this.#runs.set(key, run);
    // It cannot be, or is too large: it need not be tried every time.
    if (!this.#runs.has(key)) experience.wait = longestWait;
  }

  /** Partners answered the same again: what happens to be contradicted now and then is still worth remembering. */
  confirm(key: string): void {
    this.#experience(key).nextWait = 1;
  }

  #experience(key: string): Experience {
    let experience = this.#experiences.get(key);
    if (!experience) this.#experiences.set(key, (experience = { wait: 1, nextWait: 1 }));
    return experience;
  }
}
