import { maxHeaderSize } from 'node:http';
import { connect } from 'node:net';
import { places } from './places.js';
import { World } from './world.js';

/** What never becomes a request is refused like one, in bounded time, and nobody else waits for it. */

let world: World;
beforeAll(async () => {
  world = await World.of(places, { limits: { requestDeadlineMs: 400 } });
});
afterAll(() => world.gateway.stop());

/** All that comes back on a connection, once the gateway has closed it. */
function refusalOf(text: string): Promise<string> {
  return new Promise((told, failed) => {
    let received = '';
    const socket = connect(Number(new URL(world.gateway.url).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (piece) => (received += String(piece)));
    socket.on('close', () => told(received));
    socket.on('error', failed);
  });
}

const head = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';

it.each([
  ['that stops in its head', head, 408, 'REQUETE_ILLISIBLE'],
  ['that stops in its body', `${head}content-length: 100\r\n\r\n{"query`, 408, 'REQUETE_ILLISIBLE'],
  ['that stops between two chunks', `${head}transfer-encoding: chunked\r\n\r\n2\r\n{"\r\n`, 408, 'REQUETE_ILLISIBLE'],
  ['that is no HTTP', 'SSH-2.0-x\r\n\r\n', 400, 'REQUETE_ILLISIBLE'],
  [
    'of two lengths',
    `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
    'REQUETE_ILLISIBLE',
  ],
  ['whose head is endless', `${head}x: ${'y'.repeat(100_000)}\r\n\r\n`, 431, 'LIMITE_DEPASSEE'],
])('a request %s', async (_, text, status, code) => {
  const refusal = refusalOf(text);
  expect(await world.ask('{ echo(texte: "o") }')).toEqual({ data: { echo: 'o' } });
  const [start = '', body = ''] = (await refusal).split('\r\n\r\n');
  expect(start).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} .*\r\n(?:.*\r\n)*connection: close$`));
  const limit = { limite: 'en-tetes', valeur: null, maximum: maxHeaderSize };
  const extensions = { code, ...(status === 431 && limit) };
  expect(JSON.parse(body)).toEqual({ errors: [{ message: expect.any(String) as string, extensions }] });
  expect(body).not.toMatch(/Error|HPE_|node/);
});
