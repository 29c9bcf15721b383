import type { GiveUp } from '../give-up.js';
import { abandoned, PartnerFailure } from './partner-failure.js';

/**
 * Lets so many requests through at once, and so many wait. Beyond, a request is refused rather than kept: a queue that
 * grows is answered too late by everyone.
 */
export class Gate {
  #inside = 0;
  readonly #waiting = new Set<() => void>();

  constructor(
    private readonly concurrency: number,
    private readonly queue: number,
  ) {}

  get waiting(): number {
    return this.#waiting.size;
  }

  /** The usual case, without a promise. */
  tryEnter(): boolean {
    if (this.#inside >= this.concurrency) return false;
    this.#inside++;
    return true;
  }

  async wait(requestOver: GiveUp): Promise<void> {
    if (requestOver.isOver) throw abandoned();
    if (this.#waiting.size >= this.queue) {
      throw new PartnerFailure('saturated', `${this.#inside} requests are there and ${this.#waiting.size} wait`);
    }
    await new Promise<void>((entered, refused) => {
      const enter = (): void => {
        requestOver.forget(giveUp);
        entered();
      };
      const giveUp = (): void => {
        this.#waiting.delete(enter);
        refused(abandoned());
      };
      this.#waiting.add(enter);
      requestOver.listen(giveUp);
    });
  }

  /** The place goes to the one who has waited longest, if there is one. */
  leave(): void {
    const [next] = this.#waiting;
    if (!next) return void this.#inside--;
    this.#waiting.delete(next);
    next();
  }
}
