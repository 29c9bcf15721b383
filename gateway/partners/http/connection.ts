import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { PartnerFailure, unreachable } from '../partner-failure.js';
import { AnswerReader, type HttpAnswer } from './answer-reader.js';
import type { Slabs } from './slabs.js';

export interface ConnectionOptions {
  readonly host: string;
  readonly port: number;
  readonly isSecure: boolean;
  readonly maxBytes: number;
  readonly slabs: Slabs;
  /** It can take another question. */
  readonly onFree: (connection: Connection) => void;
  /** It is no more. */
  readonly onGone: (connection: Connection) => void;
}

/** A whole request: its head, one character per byte and empty line included, and what follows. */
export interface Message {
  readonly head: string;
  readonly body: Buffer;
}

/** Who waits for the answer to the question on the way. */
export interface Waiting {
  readonly answered: (answer: HttpAnswer) => void;
  readonly failed: (failure: PartnerFailure) => void;
}

/** One text leaves quicker than two pieces, as long as it costs little to make. */
const sentInOnePiece = 4096;

/** Answers of other connections are read while one waits for its next bytes: each is copied out before the next comes. */
const received = Buffer.allocUnsafeSlow(1 << 16);

/** A kept-alive connection to a partner. One question at a time: what comes without one having been asked ends it. */
export class Connection {
  readonly #socket: Socket;
  #reader: AnswerReader | undefined;
  #waiting: Waiting | undefined;
  #goodUntil = 0;

  constructor(private readonly options: ConnectionOptions) {
    this.#socket = options.isSecure ? this.#connectSecurely(options) : this.#connect(options);
    this.#socket.setNoDelay(true);
    this.#socket.on('error', (error) => this.#end(unreachable(String(error))));
    this.#socket.on('end', () => this.#ended());
    this.#socket.on('close', () => {
      this.#end(unreachable('the connection was closed'));
      options.onGone(this);
    });
  }

  /** False when the partner is about to close it, or already does. */
  get isUsable(): boolean {
    return !this.#waiting && !this.#socket.destroyed && this.#socket.writable && Date.now() < this.#goodUntil;
  }

  send({ head, body }: Message, waiting: Waiting): void {
    this.#waiting = waiting;
    this.#reader = new AnswerReader(this.options.slabs, this.options.maxBytes);
    if (body.length < sentInOnePiece) {
      this.#socket.write(head + body.toString('latin1'), 'latin1');
      return;
    }
    this.#socket.cork();
    this.#socket.write(head, 'latin1');
    this.#socket.write(body);
    this.#socket.uncork();
  }

  /** Whatever was on its way is no longer wanted. */
  drop(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #connect({ host, port }: ConnectionOptions): Socket {
    // The buffer is asked for again after each read: a long answer comes straight to its place.
    const buffer = (): Buffer => this.#reader?.room ?? received;
    const callback = (count: number, bytes: Uint8Array): boolean => {
      this.#read((bytes as Buffer).subarray(0, count));
      return true;
    };
    return connect({ host, port, onread: { buffer, callback } });
  }

  #connectSecurely({ host, port }: ConnectionOptions): Socket {
    const servername = isIP(host) ? undefined : host;
    return connectSecurely({ host, port, servername, ALPNProtocols: ['http/1.1'] }).on('data', (bytes: Buffer) =>
      this.#read(bytes),
    );
  }

  #read(bytes: Buffer): void {
    try {
      const answer = this.#reader?.read(bytes);
      if (!this.#waiting) this.#socket.destroy();
      else if (answer) this.#answered(answer);
    } catch (error) {
      this.#end(error instanceof PartnerFailure ? error : unreachable(String(error)));
    }
  }

  #ended(): void {
    const answer = this.#reader?.end();
    if (answer && this.#waiting) this.#answered(answer);
    this.#socket.destroy();
  }

  #answered(answer: HttpAnswer): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#reader = undefined;
    this.#goodUntil = Date.now() + answer.keepAliveMs;
    if (answer.keepAliveMs > 0) this.options.onFree(this);
    else this.#socket.destroy();
    waiting?.answered(answer);
  }

  #end(failure: PartnerFailure): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#socket.destroy();
    waiting?.failed(failure);
  }
}
