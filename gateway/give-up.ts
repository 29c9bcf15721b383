/**
 * Says, once, that a request is no longer worth answering: its client has left, or it has taken too long. Every call to a
 * partner listens for it; an AbortSignal does the same for ten times the price, and is made for those who need one.
 */
export class GiveUp {
  readonly #listeners = new Set<() => void>();
  #controller: AbortController | undefined;
  #isOver = false;

  get isOver(): boolean {
    return this.#isOver;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#isOver) this.#controller.abort();
    return this.#controller.signal;
  }

  /** Nothing is called for a request that is over already: ask `isOver` first. */
  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  forget(listener: () => void): void {
    this.#listeners.delete(listener);
  }

  now(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#controller?.abort();
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    for (const listener of listeners) listener();
  }
}
