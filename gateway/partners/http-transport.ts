import { Pool, type Dispatcher } from 'undici';
import { PartnerFailure } from './partner-failure.js';
import { readResponse } from './read-response.js';
import type { PartnerRequest, PartnerResponse, PartnerTransport, TransportContext } from './transport.js';

export interface HttpTransportOptions {
  readonly connections: number;
  readonly maxResponseBytes: number;
  readonly deadlineMs: number;
}

export interface HttpTransport {
  readonly send: PartnerTransport;
  close(): Promise<void>;
}

const standardHeaders = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json;q=0.9',
};

/** GraphQL over HTTP on kept-alive connections. Redirects are not followed: a partner is asked where it was declared. */
export function httpTransport(url: string, options: HttpTransportOptions): HttpTransport {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections: options.connections,
    pipelining: 1,
    connectTimeout: options.deadlineMs,
    // The partner's deadline covers the whole exchange, and aborts it.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const send = async (request: PartnerRequest, { signal, headers }: TransportContext): Promise<PartnerResponse> => {
    const body = request.body ?? JSON.stringify(request);
    const message = { path, method: 'POST' as const, headers: { ...standardHeaders, ...headers }, body };
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      pool.dispatch(message, new Exchange(signal, options.maxResponseBytes, resolve, reject));
    });
    return request.body ? { bytes } : readResponse(bytes);
  };
  return { send: Object.assign(send, { overHttp: true }), close: () => pool.destroy() };
}

/**
 * One exchange, on undici's bare dispatch: no stream is built to be read once. Whatever goes wrong between the two
 * sockets means the same to a reader: the partner was not reached.
 */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #chunks: Buffer[] = [];
  #length = 0;
  #status = 0;
  #stop: (() => void) | undefined;

  constructor(
    private readonly signal: AbortSignal,
    private readonly maxBytes: number,
    private readonly resolve: (bytes: Buffer) => void,
    private readonly reject: (failure: PartnerFailure) => void,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#stop = () => controller.abort(new PartnerFailure('abandoned', 'no longer wanted'));
    if (this.signal.aborted) this.#stop();
    else this.signal.addEventListener('abort', this.#stop, { once: true });
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
    if (status < 200) return;
    if (status >= 500 || (status >= 300 && status < 400)) this.#refuse(controller, `HTTP ${status}`);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length > this.maxBytes) this.#refuse(controller, `more than ${this.maxBytes} bytes`);
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#leave();
    const bytes = this.#chunks.length === 1 ? this.#chunks[0] : undefined;
    const received = bytes ?? Buffer.concat(this.#chunks, this.#length);
    // A 4xx may carry GraphQL errors; one that does not comes from something else on the way.
    if (this.#status >= 400 && !isGraphqlErrors(received)) {
      const start = received.toString('utf8', 0, 200);
      this.reject(new PartnerFailure('unusable', `HTTP ${this.#status}, no GraphQL answer: ${start}`));
    } else this.resolve(received);
  }

  onResponseError(_: unknown, error: Error): void {
    this.#leave();
    this.reject(error instanceof PartnerFailure ? error : new PartnerFailure('unreachable', String(error)));
  }

  /** The rest is not received: the connection is given up with it. */
  #refuse(controller: Dispatcher.DispatchController, reason: string): void {
    controller.abort(new PartnerFailure('unusable', reason));
  }

  #leave(): void {
    if (this.#stop) this.signal.removeEventListener('abort', this.#stop);
  }
}

function isGraphqlErrors(bytes: Buffer): boolean {
  try {
    return readResponse(bytes).errors !== undefined;
  } catch {
    return false;
  }
}
