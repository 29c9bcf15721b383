import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../../schema/errors.js';

type Refusal = readonly [status: number, code: ErrorCode, message: string, extensions?: object];

const unreadable: Refusal = [400, 'REQUETE_ILLISIBLE', 'Ce n’est pas une requête HTTP lisible.'];
const refusals: Record<string, Refusal> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'REQUETE_ILLISIBLE', 'La requête n’est pas arrivée entière à temps.'],
  HPE_HEADER_OVERFLOW: [
    431,
    'LIMITE_DEPASSEE',
    `La requête dépasse une limite : davantage de ${String(maxHeaderSize)} octets d’en-têtes.`,
    { limite: 'en-tetes', valeur: null, maximum: maxHeaderSize },
  ],
};

/** What Node refuses before there is a request: the connection is answered in the shape of every other refusal, and closed. */
export function refuseUnreadableHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const [status, code, message, extensions] = refusals[error.code ?? ''] ?? unreadable;
  const body = JSON.stringify({ errors: [{ message, extensions: { code, ...extensions } }] });
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
