import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../../schema/errors.js';

type Refusal = readonly [status: number, code: ErrorCode, message: string];

const unreadable: Refusal = [400, 'REQUETE_ILLISIBLE', 'Ce n’est pas une requête HTTP lisible.'];
const refusals: Record<string, Refusal> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'REQUETE_ILLISIBLE', 'La requête n’est pas arrivée entière à temps.'],
  HPE_HEADER_OVERFLOW: [431, 'LIMITE_DEPASSEE', 'Les en-têtes de la requête sont trop longs.'],
};

/** What Node refuses before there is a request: the connection is answered in the shape of every other refusal, and closed. */
export function refuseUnreadableHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const [status, code, message] = refusals[error.code ?? ''] ?? unreadable;
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  socket.end(
    [
      `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${String(Buffer.byteLength(body))}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
