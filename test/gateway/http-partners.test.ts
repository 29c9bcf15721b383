import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { PartnerFailure } from '../../gateway/partners/partner-failure.js';
import { httpWay } from '../../gateway/partners/http/http-way.js';
import { Slabs } from '../../gateway/partners/http/slabs.js';
import type { Way } from '../../gateway/partners/way.js';

/** What a partner may write on the wire, and what of it reaches the engine. */

type Script = (socket: Socket, request: number) => void;

let server: Server;
let way: Way;
let script: Script;
let requests: string[];
let connections: number;

beforeEach(async () => {
  requests = [];
  connections = 0;
  server = createServer((socket) => {
    connections++;
    let text = '';
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      const length = Number(/content-length: (\d+)/.exec(text)?.[1]);
      if (text.length < text.indexOf('\r\n\r\n') + 4 + length) return;
      requests.push(text);
      text = '';
      script(socket, requests.length);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?a=b`;
  way = httpWay(url, { connections: 2, maxResponseBytes: 200_000, slabs: new Slabs() });
});

afterEach(async () => {
  await way.close();
  server.close();
});

const asking = { requestId: 'r', headers: { 'x-request-id': 'r-1' } };
const question = { query: '{ a }', body: Buffer.from('{"query":"{ a }"}') };
const ask = async () => (await way.ask(question, asking).answer).bytes?.toString();
const failure = async () => {
  const error: unknown = await way.ask(question, asking).answer.catch((thrown: unknown) => thrown);
  return error instanceof PartnerFailure ? error.kind : error;
};
const answers = (text: string, ...headers: string[]) =>
  ['HTTP/1.1 200 OK', ...headers, `content-length: ${Buffer.byteLength(text)}`, '', text].join('\r\n');
const json = '{"data":{"a":"é"}}';

describe('A question', () => {
  it('leaves as one request, to where the partner was declared, under the request’s id', async () => {
    script = (socket) => socket.write(answers(json));
    await ask();
    expect(requests[0]).toMatch(/^POST \/graphql\?a=b HTTP\/1\.1\r\nhost: 127\.0\.0\.1:\d+\r\n/);
    expect(requests[0]).toContain('\r\nx-request-id: r-1\r\n');
    expect(requests[0]?.endsWith(`content-length: 17\r\n\r\n${question.body.toString()}`)).toBe(true);
  });

  it('never carries a header that could be read as another request', async () => {
    script = (socket) => socket.write(answers(json));
    const headers = { 'x-request-id': 'r', tracestate: 'a\r\n\r\nPOST /other HTTP/1.1' };
    await way.ask(question, { requestId: 'r', headers }).answer;
    expect(requests[0]).not.toContain('other');
  });

  it('goes on the connection of the one before; two at once take two, and a third waits for its turn', async () => {
    script = (socket) => socket.write(answers(json));
    await ask();
    await ask();
    expect(connections).toBe(1);
    const held: Socket[] = [];
    script = (socket) => void held.push(socket);
    const three = [ask(), ask(), ask()];
    while (held.length < 2) await new Promise((turn) => setImmediate(turn));
    expect(requests).toHaveLength(4);
    script = (socket) => socket.write(answers(json));
    for (const socket of held) socket.write(answers(json));
    expect(await Promise.all(three)).toEqual([json, json, json]);
    expect(connections).toBe(2);
  });

  it('that is stopped closes its connection, and the next one opens another', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const asked = new Promise<void>((told) => {
      script = (socket) => {
        closed = new Promise((done) => socket.once('close', done));
        told();
      };
    });
    const { answer, stop } = way.ask(question, asking);
    await asked;
    stop(new PartnerFailure('abandoned', 'no longer wanted'));
    await expect(answer).rejects.toMatchObject({ kind: 'abandoned' });
    await closed;
    script = (socket) => socket.write(answers(json));
    expect(await ask()).toBe(json);
  });
});

describe('An answer is read', () => {
  const chunked = (...pieces: string[]) => `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${pieces.join('')}`;
  const bytes = Buffer.from(json);

  it.each<[string, string | Buffer[]]>([
    ['whole', answers(json)],
    ['with headers of any case', answers(json, 'CONNECTION: Keep-Alive', 'Keep-Alive: timeout=5')],
    ['after an interim answer', `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${answers(json)}`],
    [
      'in chunks',
      Buffer.concat([Buffer.from(chunked('14;x=y\r\n')), bytes, Buffer.from('\r\n0\r\nt: v\r\n\r\n')]).toString(),
    ],
    ['byte by byte', [...Buffer.from(answers(json))].map((byte) => Buffer.from([byte]))],
    [
      'in chunks, byte by byte',
      [
        ...Buffer.concat([
          Buffer.from(chunked('5\r\n')),
          bytes.subarray(0, 5),
          Buffer.from(`\r\n${(bytes.length - 5).toString(16)}\r\n`),
          bytes.subarray(5),
          Buffer.from('\r\n0\r\n\r\n'),
        ]),
      ].map((byte) => Buffer.from([byte])),
    ],
  ])('%s', async (_, written) => {
    const text = typeof written === 'string' ? written.replace('14;', `${bytes.length.toString(16)};`) : written;
    script = (socket) => void send(socket, text);
    expect(await ask()).toBe(json);
    script = (socket) => socket.write(answers('{"data":null}'));
    expect(await ask()).toBe('{"data":null}');
    expect(connections).toBe(1);
  });

  it.each([
    ['where the connection ends', `HTTP/1.1 200 OK\r\n\r\n${json}`],
    ['from a server that closes', answers(json, 'connection: close')],
    ['from an older server', answers(json).replace('HTTP/1.1', 'HTTP/1.0')],
  ])('%s', async (_, text) => {
    script = (socket) => socket.end(text);
    expect(await ask()).toBe(json);
    expect(await ask()).toBe(json);
    expect(connections).toBe(2);
  });

  it('of any size, and its memory is used again without mixing two answers', async () => {
    const large = (letter: string) => JSON.stringify({ data: { a: letter.repeat(100_000) } });
    script = (socket, request) => socket.write(answers(large(request % 2 ? 'x' : 'y')));
    const [first, second] = await Promise.all([ask(), ask()]);
    expect([first, second].sort()).toEqual([large('x'), large('y')]);
  });
});

describe('An answer is refused', () => {
  it.each([
    ['that is no HTTP', 'SSH-2.0-x\r\n\r\n'],
    ['of the server’s own failure', `HTTP/1.1 502 Bad Gateway\r\ncontent-length: 2\r\n\r\n{}`],
    ['that sends elsewhere', 'HTTP/1.1 302 Found\r\nlocation: http://example.org/\r\ncontent-length: 0\r\n\r\n'],
    ['refused by something on the way', 'HTTP/1.1 403 Forbidden\r\ncontent-length: 6\r\n\r\n<html>'],
    ['that ends in two ways', `HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`],
    ['of two lengths', `HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}`],
    ['longer than announced', `HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\n`],
    [
      'longer than announced, and long',
      `HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n${'x'.repeat(100_000)}HTTP/1.1 200 OK\r\n`,
    ],
    ['in a chunk without a size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
    ['in a chunk longer than its size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{}\r\n'],
    ['with something after its last chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nHTTP/1.1'],
    ['in an encoding nobody asked for', 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}'],
    ['whose head never ends', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(4000)}`],
    ['announced larger than the bound', 'HTTP/1.1 200 OK\r\ncontent-length: 200001\r\n\r\n'],
    ['that grows larger than the bound', `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(200_001)}`],
  ])('%s', async (_, text) => {
    script = (socket) => socket.write(text);
    expect(await failure()).toBe('unusable');
  });

  it.each([
    ['cut before its head', ''],
    ['cut in its head', 'HTTP/1.1 200 OK\r\ncontent-le'],
    ['cut in its body', 'HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{"data"'],
    ['cut between its chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n'],
  ])('%s, as if there had been none', async (_, text) => {
    script = (socket) => socket.end(text);
    expect(await failure()).toBe('unreachable');
  });

  it('that nobody asked for, and is not taken for the next one', async () => {
    let last: Socket | undefined;
    script = (socket) => (last = socket).write(answers(json));
    expect(await ask()).toBe(json);
    const closed = new Promise((done) => last?.once('close', done));
    last?.write(answers('{"data":{"a":"another’s"}}'));
    await closed;
    script = (socket) => socket.write(answers('{"data":null}'));
    expect(await ask()).toBe('{"data":null}');
  });
});

/** In as many pieces as given, each in a turn of its own. */
async function send(socket: Socket, written: string | Buffer[]): Promise<void> {
  if (typeof written === 'string') return void socket.write(written);
  for (const piece of written) {
    await new Promise<void>((done) => socket.write(piece, () => done()));
  }
}
