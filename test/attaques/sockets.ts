import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { many, type Attack, type Door } from './attack.js';

const head = (door: Door, length: number | string) =>
  `POST /graphql HTTP/1.1\r\nHost: ${door.host}\r\nContent-Type: application/json\r\n${typeof length === 'number' ? `Content-Length: ${String(length)}` : length}\r\n`;
const nowhere: Door = { host: '127.0.0.1', port: 80, url: '' };
const ask = JSON.stringify({ query: '{ __typename }' });

/** What a raw connection was answered: each status in turn, shortened when they are all the same. */
async function told(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
  socket.on('error', () => undefined);
  await once(socket, 'close');
  const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status);
  if (statuses.length === 0) return 'coupé';
  return new Set(statuses).size === 1 && statuses.length > 1
    ? `${String(statuses.length)} × ${statuses[0] ?? ''}`
    : statuses.join(' ');
}

function raw(name: string, answers: string, write: (door: Door) => string): Attack {
  const send = (door: Door): Promise<string> => {
    const socket = connect(door.port, door.host);
    const answer = told(socket);
    socket.end(write(door));
    return answer;
  };
  return { name, world: 'ctg', answers, bytes: Buffer.byteLength(write(nowhere)), send };
}

/** Connections that stay open and say next to nothing: they must cost nothing, and are given up by whoever opened them. */
function lingering(name: string, connections: number, write: (door: Door) => string): Attack {
  const send = async (door: Door): Promise<string> => {
    const sockets = Array.from({ length: connections }, () =>
      connect(door.port, door.host).on('error', () => undefined),
    );
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    for (const socket of sockets) socket.write(write(door));
    const answer = await fetch(door.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: ask,
    });
    for (const socket of sockets) socket.destroy();
    return String(answer.status);
  };
  return { name, world: 'ctg', answers: '200', bytes: write(nowhere).length, send };
}

/** What goes on below HTTP's ordinary use. */
export const sockets: readonly Attack[] = [
  lingering('200 connexions muettes : un autre lecteur est servi', 200, () => 'POST /graphql HTTP/1.1\r\n'),
  lingering('200 corps jamais finis : un autre lecteur est servi', 200, (door) => `${head(door, 5_000)}\r\n{"query":"`),
  raw('50 requêtes d’un coup sur une connexion', '50 × 200', (door) =>
    `${head(door, ask.length)}\r\n${ask}`.repeat(50),
  ),
  raw('longueur annoncée de 900 Go', '413', (door) => `${head(door, 900_000_000_000)}\r\n{`),
  raw('longueur négative', '400', (door) => `${head(door, -1)}\r\n{`),
  raw('deux longueurs (contrebande)', '400', (door) => `${head(door, 3)}Content-Length: 30\r\n\r\n{}`),
  raw(
    'longueur et morceaux (contrebande)',
    '400',
    (door) => `${head(door, 3)}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ),
  raw('morceau de taille illisible', '400', (door) => `${head(door, 'Transfer-Encoding: chunked')}\r\nZZZZ\r\n{`),
  raw(
    '1 400 en-têtes',
    '200 ou 431',
    (door) => `${head(door, ask.length)}${many(1_400, (i) => `a${i.toString(36)}:`, '\r\n')}\r\n\r\n${ask}`,
  ),
  raw('un en-tête qui ne finit pas', '431', (door) => `${head(door, 2)}X: ${'a'.repeat(20_000)}\r\n\r\n{}`),
  raw('ce n’est pas du HTTP', '400', () => '\u0016\u0003\u0001\u0002\u0000'.repeat(1_000)),
];
