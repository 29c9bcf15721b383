import { unreachable, type PartnerFailure } from '../partner-failure.js';
import type { HttpAnswer } from './answer-reader.js';
import { Connection, type ConnectionOptions, type Message, type Waiting } from './connection.js';

export interface LineOptions extends Omit<ConnectionOptions, 'onFree' | 'onGone'> {
  /** How many connections at most; other questions wait for one. */
  readonly connections: number;
}

interface Turn extends Waiting {
  readonly message: Message;
  connection: Connection | undefined;
}

export interface Exchange {
  readonly answer: Promise<HttpAnswer>;
  stop(failure: PartnerFailure): void;
}

/** The connections to one partner, the last used first: those that are not needed grow old and are closed by it. */
export class Line {
  readonly #all = new Set<Connection>();
  readonly #free: Connection[] = [];
  readonly #queue = new Set<Turn>();
  #isClosed = false;

  constructor(private readonly options: LineOptions) {}

  exchange(message: Message): Exchange {
    let stop: Exchange['stop'] = () => undefined;
    const answer = new Promise<HttpAnswer>((answered, failed) => {
      const turn: Turn = { message, answered, failed, connection: undefined };
      stop = (failure) => {
        this.#queue.delete(turn);
        turn.connection?.drop();
        failed(failure);
      };
      this.#take(turn);
    });
    return { answer, stop };
  }

  close(): void {
    this.#isClosed = true;
    for (const turn of this.#queue) turn.failed(unreachable('the partner left the graph'));
    this.#queue.clear();
    for (const connection of this.#all) connection.drop();
  }

  #take(turn: Turn): void {
    if (this.#isClosed) return turn.failed(unreachable('the partner left the graph'));
    const connection = this.#freeConnection() ?? this.#open();
    if (!connection) return void this.#queue.add(turn);
    turn.connection = connection;
    connection.send(turn.message, {
      answered: (answer) => {
        turn.connection = undefined;
        turn.answered(answer);
      },
      failed: turn.failed,
    });
  }

  #freeConnection(): Connection | undefined {
    for (let free = this.#free.pop(); free; free = this.#free.pop()) {
      if (free.isUsable) return free;
      free.drop();
    }
    return undefined;
  }

  #open(): Connection | undefined {
    if (this.#all.size >= this.options.connections) return undefined;
    const connection = new Connection({
      ...this.options,
      onFree: (free) => {
        this.#free.push(free);
        this.#next();
      },
      onGone: (gone) => {
        this.#all.delete(gone);
        const rank = this.#free.indexOf(gone);
        if (rank >= 0) this.#free.splice(rank, 1);
        this.#next();
      },
    });
    this.#all.add(connection);
    return connection;
  }

  #next(): void {
    const [turn] = this.#queue;
    if (!turn) return;
    this.#queue.delete(turn);
    this.#take(turn);
  }
}
