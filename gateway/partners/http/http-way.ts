import { unusable } from '../partner-failure.js';
import { readResponse } from '../read-response.js';
import type { PartnerRequest, PartnerResponse } from '../transport.js';
import type { Asked, Asking, Way } from '../way.js';
import type { HttpAnswer } from './answer-reader.js';
import { Line } from './line.js';
import type { Slabs } from './slabs.js';

export interface HttpWayOptions {
  readonly connections: number;
  readonly maxResponseBytes: number;
  readonly slabs: Slabs;
}

/** What may not stand in a header: whoever could write a line there could write a request of their own. */
const unsafe = /[^\t\x20-\x7e]/;

/** GraphQL over HTTP on kept-alive connections. Redirects are not followed: a partner is asked where it was declared. */
export function httpWay(url: string, { connections, maxResponseBytes, slabs }: HttpWayOptions): Way {
  const { protocol, hostname, host, port, pathname, search, username, password } = new URL(url);
  const isSecure = protocol === 'https:';
  const line = new Line({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (isSecure ? 443 : 80)),
    isSecure,
    connections,
    maxBytes: maxResponseBytes,
    slabs,
  });
  const credentials = decodeURIComponent(`${username}:${password}`);
  const opening = [
    `POST ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    'content-type: application/json',
    'accept: application/graphql-response+json, application/json;q=0.9',
    ...(username ? [`authorization: Basic ${Buffer.from(credentials).toString('base64')}`] : []),
    '',
  ].join('\r\n');

  const ask = (request: PartnerRequest, { headers }: Asking): Asked => {
    const body = request.body ?? Buffer.from(JSON.stringify(request));
    let head = opening;
    for (const name in headers) {
      const value = headers[name] ?? '';
      if (!unsafe.test(value)) head += `${name}: ${value}\r\n`;
    }
    const { answer, stop } = line.exchange({ head: `${head}content-length: ${body.length}\r\n\r\n`, body });
    return { answer: answer.then(request.body === undefined ? readObject : usable), stop };
  };
  return { overHttp: true, ask, close: async () => line.close() };
}

const readObject = (answer: HttpAnswer): PartnerResponse => readResponse(usable(answer).bytes);

/** A 4xx may carry GraphQL errors; one that does not comes from something else on the way. */
function usable({ status, body }: HttpAnswer): { bytes: Buffer } {
  if (status >= 500 || (status >= 300 && status < 400)) throw unusable(`HTTP ${status}`);
  if (status >= 400 && !isGraphqlErrors(body)) {
    throw unusable(`HTTP ${status}, no GraphQL answer: ${body.toString('utf8', 0, 200)}`);
  }
  return { bytes: body };
}

function isGraphqlErrors(bytes: Buffer): boolean {
  try {
    return readResponse(bytes).errors !== undefined;
  } catch {
    return false;
  }
}
