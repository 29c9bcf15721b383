import { Pool } from 'undici';
import { PartnerFailure } from './partner-failure.js';
import type { PartnerResponse, PartnerTransport } from './transport.js';

export interface HttpTransportOptions {
  readonly connections: number;
  readonly maxResponseBytes: number;
  readonly deadlineMs: number;
}

export interface HttpTransport {
  readonly send: PartnerTransport;
  close(): Promise<void>;
}

/** GraphQL over HTTP on kept-alive connections. Redirects are not followed: a partner is asked where it was declared. */
export function httpTransport(url: string, options: HttpTransportOptions): HttpTransport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: options.connections,
    pipelining: 1,
    connectTimeout: options.deadlineMs,
    // The partner's deadline covers the whole exchange, and aborts it.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  return {
    async send(request, { signal, headers }) {
      const received = await exchange(async () => {
        const response = await pool.request({
          method: 'POST',
          path: pathname + search,
          headers: { 'content-type': 'application/json', accept, ...headers },
          body: JSON.stringify(request),
          signal,
        });
        if (response.statusCode >= 500 || (response.statusCode >= 300 && response.statusCode < 400)) {
          await response.body.dump();
          throw new PartnerFailure('unusable', `HTTP ${response.statusCode}`);
        }
        return { status: response.statusCode, text: await readCapped(response.body, options.maxResponseBytes) };
      });
      return readResponse(received);
    },
    close: () => pool.destroy(),
  };
}

interface Received {
  readonly status: number;
  readonly text: string;
}

/** Whatever goes wrong between the two sockets means the same to a reader: the partner was not reached. */
async function exchange(send: () => Promise<Received>): Promise<Received> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof PartnerFailure) throw error;
    throw new PartnerFailure('unreachable', String(error), { cause: error });
  }
}

async function readCapped(body: AsyncIterable<Buffer>, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    // Leaving the loop destroys the stream, so the rest is not received.
    if (bytes > maxBytes) throw new PartnerFailure('unusable', `more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A 4xx may carry GraphQL errors; one that does not comes from something else on the way. */
function readResponse({ status, text }: Received): PartnerResponse {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PartnerFailure('unusable', `no JSON: ${text.slice(0, 200)}`, { cause });
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || (status >= 400 && !Object.hasOwn(value as object, 'errors'))) {
    throw new PartnerFailure('unusable', `HTTP ${status}, no GraphQL answer: ${text.slice(0, 200)}`);
  }
  return value as PartnerResponse;
}
