import { Agent, request, type IncomingMessage } from 'node:http';
import { operations } from './world.js';

export interface Counts {
  whole: number;
  partial: number;
  refused: number;
  left: number;
  lost: number;
}

const longestWaitMs = 30_000;

/** Readers who ask one thing after the other, as long as they are let; each request is someone's own. */
export class Readers {
  readonly counts: Counts = { whole: 0, partial: 0, refused: 0, left: 0, lost: 0 };
  readonly codes = new Map<string, number>();
  readonly losses: string[] = [];
  readonly #agent = new Agent({ keepAlive: true });
  #asked = 0;
  #isOver = false;

  constructor(
    private readonly url: string,
    private readonly random: () => number,
  ) {}

  async read(): Promise<void> {
    while (!this.#isOver) await this.#ask();
  }

  stop(): void {
    this.#isOver = true;
  }

  async #ask(): Promise<void> {
    const id = `lecteur-${String(++this.#asked)}`;
    const leaves = this.random() < 0.05;
    try {
      const answer = await this.#send(id, this.#body(), leaves ? this.random() * 40 : undefined);
      if (answer === undefined) this.counts.left++;
      else this.#judge(id, answer);
    } catch (error) {
      this.#lose(`${id}: ${String(error)}`);
    }
  }

  #body(): string {
    const drawn = Math.floor(this.random() * (operations.length + 1));
    // One in seven is an operation that was never asked.
    const query = operations[drawn] ?? `{ n${String(this.#asked)}: lieux { nom places } ${operations[4].slice(1)}`;
    return JSON.stringify({ query, variables: { n: 1 + Math.floor(this.random() * 40) } });
  }

  /** Undefined when the reader left before the answer. */
  #send(
    id: string,
    body: string,
    leavesAfterMs: number | undefined,
  ): Promise<{ id: unknown; text: string } | undefined> {
    return new Promise((given, failed) => {
      const headers = { 'content-type': 'application/json', 'x-request-id': id, authorization: `Bearer ${id}` };
      const asking = request(this.url, { method: 'POST', agent: this.#agent, headers, timeout: longestWaitMs });
      const leaving =
        leavesAfterMs === undefined
          ? undefined
          : setTimeout(() => {
              given(undefined);
              asking.destroy();
            }, leavesAfterMs);
      asking.once('timeout', () => asking.destroy(new Error('no answer in time')));
      asking.once('error', failed);
      asking.once('response', (answer: IncomingMessage) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        answer.once('error', failed);
        answer.once('end', () => {
          clearTimeout(leaving);
          given({ id: answer.headers['x-request-id'], text });
        });
      });
      asking.end(body);
    });
  }

  #judge(id: string, answer: { id: unknown; text: string }): void {
    if (answer.id !== id) return this.#lose(`${id}: got the answer of ${String(answer.id)}`);
    const { data, errors = [] } = JSON.parse(answer.text) as {
      data?: unknown;
      errors?: { extensions?: { code?: string } }[];
    };
    for (const { extensions } of errors) {
      const code = extensions?.code ?? 'sans code';
      this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    }
    if (errors.length === 0 && typeof data === 'object') this.counts.whole++;
    else if (typeof data === 'object') this.counts.partial++;
    else if (errors.length > 0) this.counts.refused++;
    else this.#lose(`${id}: ${answer.text.slice(0, 200)}`);
  }

  #lose(why: string): void {
    this.counts.lost++;
    if (this.losses.length < 20) this.losses.push(why);
  }
}
