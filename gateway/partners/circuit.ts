export interface CircuitOptions {
  /** Asks the partner whether it is there; rejects when it is not. */
  readonly probe: () => Promise<void>;
  readonly probeIntervalMs: number;
  readonly onChange?: (state: 'open' | 'closed', reason: string) => void;
}

/**
 * Cuts a partner off as soon as it is known to be lost, so that its loss costs the readers nothing, and finds out by
 * itself when it is back: while open, a small query of our own (never a reader's) is sent until one is answered. The
 * first one leaves at once, so a partner that was merely slow once is cut off for milliseconds.
 */
export class Circuit {
  #openedAt: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(private readonly options: CircuitOptions) {}

  get isOpen(): boolean {
    return this.#openedAt !== undefined;
  }

  get openedAt(): number | undefined {
    return this.#openedAt;
  }

  open(reason: string): void {
    if (this.isOpen || this.#stopped) return;
    this.#openedAt = Date.now();
    this.options.onChange?.('open', reason);
    this.#schedule(0);
  }

  close(): void {
    if (!this.isOpen) return;
    this.#openedAt = undefined;
    clearTimeout(this.#timer);
    this.options.onChange?.('closed', 'the partner answers again');
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #schedule(delay: number): void {
    this.#timer = setTimeout(() => void this.#probe(), delay);
    this.#timer.unref();
  }

  async #probe(): Promise<void> {
    try {
      await this.options.probe();
      this.close();
    } catch {
      // Jitter: several gateways must not knock together at the door of a partner that gets up.
      if (this.isOpen && !this.#stopped) this.#schedule(this.options.probeIntervalMs * (0.75 + Math.random() / 2));
    }
  }
}
