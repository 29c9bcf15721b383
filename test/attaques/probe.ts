import { Agent, request } from 'node:http';
import type { Door } from './attack.js';

const everyMs = 20;
/** Introspection of one field, written another way each time: it goes through limits, validation and execution. */
const question = (index: number) => JSON.stringify({ query: `{ p${String(index % 50)}: __typename }` });

/** An innocent reader: asks at a fixed pace whatever happens, and notes how long it waited at worst. */
export class Probe {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #waits: number[] = [];
  readonly #timer: NodeJS.Timeout;
  #asked = 0;
  #lost = 0;
  #late = 0;
  #expectedAt = 0;

  constructor(private readonly door: Door) {
    this.#timer = setInterval(() => {
      // The bench itself may have been held, by what it sends or by others on the machine: its figures then say that.
      if (this.#expectedAt > 0) this.#late = Math.max(this.#late, performance.now() - this.#expectedAt);
      this.#expectedAt = performance.now() + everyMs;
      this.#ask();
    }, everyMs);
  }

  /** The longest wait since this was last asked. */
  worst(): number {
    return Math.max(0, ...this.#waits.splice(0));
  }

  /** How late the probe itself was at worst, since this was last asked. */
  late(): number {
    const late = this.#late;
    this.#late = 0;
    return late;
  }

  get lost(): number {
    return this.#lost;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#agent.destroy();
  }

  #ask(): void {
    const startedAt = performance.now();
    const { host, port } = this.door;
    const headers = { 'content-type': 'application/json' };
    const asking = request({ host, port, path: '/graphql', method: 'POST', headers, agent: this.#agent }, (answer) => {
      if (answer.statusCode !== 200) this.#lost++;
      answer.resume().once('end', () => this.#waits.push(performance.now() - startedAt));
    });
    asking.once('error', () => this.#lost++);
    asking.end(question(this.#asked++));
  }
}
