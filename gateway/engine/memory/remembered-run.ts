import type { Slabs } from '../../partners/http/slabs.js';
import type { Calls, Exchange } from '../calls.js';
import type { FetchNode, PlanNode } from '../federation.js';

/**
 * A run that was made, and the answer that was put together from it. Partners are asked every time, on behalf of whoever
 * asks; but reading and putting together depend on nothing else than what they answer: as long as they answer the
 * same, byte for byte, so does the gateway.
 */
export class RememberedRun {
  private readonly exchanges: ReadonlyMap<FetchNode, Exchange>;
  readonly answer: Buffer;

  /** Keeps copies: what answers are received and written in is used again. */
  constructor(exchanges: Iterable<readonly [FetchNode, Exchange]>, answer: Buffer) {
    const copies = [...exchanges].map(
      ([node, exchange]) => [node, { ...exchange, bytes: Buffer.from(exchange.bytes) }] as const,
    );
    this.exchanges = new Map(copies);
    this.answer = Buffer.from(answer);
  }

  /** In bytes. */
  get size(): number {
    let size = this.answer.length;
    for (const { body, bytes } of this.exchanges.values()) size += body.length + bytes.length;
    return size;
  }

  /**
   * Asks everything anew, in the order of the plan: what is asked next follows from what was answered before, so it stops
   * at the first other answer. `calls` then has what was asked, for the run that has to be made.
   */
  async isConfirmed(node: PlanNode, calls: Calls, slabs: Slabs): Promise<boolean> {
    const received = new Set<ArrayBufferLike>();
    const isConfirmed = await this.#isConfirmed(node, calls, received);
    // Nobody else reads them, unless another run is to be made.
    if (isConfirmed) for (const buffer of received) slabs.give(buffer);
    return isConfirmed;
  }

  async #isConfirmed(node: PlanNode | undefined, calls: Calls, received: Set<ArrayBufferLike>): Promise<boolean> {
    switch (node?.kind) {
      case 'Fetch':
        return this.#isRepeated(node, calls, received);
      case 'Flatten':
        return this.#isConfirmed(node.node, calls, received);
      case 'Sequence':
        for (const child of node.nodes) if (!(await this.#isConfirmed(child, calls, received))) return false;
        return true;
      case 'Parallel': {
        const all = await Promise.all(node.nodes.map((child) => this.#isConfirmed(child, calls, received)));
        return all.every(Boolean);
      }
      case 'Condition':
        // Its variables are those of then: nothing was asked on the other branch.
        return (
          (await this.#isConfirmed(node.ifClause, calls, received)) &&
          this.#isConfirmed(node.elseClause, calls, received)
        );
      default:
        return node === undefined;
    }
  }

  async #isRepeated(node: FetchNode, calls: Calls, received: Set<ArrayBufferLike>): Promise<boolean> {
    const exchange = this.exchanges.get(node);
    if (!exchange) return true; // There was nobody to ask about, and there still is not.
    const bytes = await calls.askBytes(node, exchange.body, exchange.entities);
    received.add(bytes.buffer);
    return bytes.equals(exchange.bytes);
  }
}
