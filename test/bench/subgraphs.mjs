// The partners of one case, in a process of their own. A question is worked out the first time it is asked and answered
// with the same bytes ever after (but for a number, when data are to be fresh): what is measured is the gateway. The server
// does nothing but that, on bare sockets.
import { createServer } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { cases, stamp } from './cases.mjs';

const { subgraphs } = cases[process.argv[2]];
const isDataFresh = process.argv[3] === 'fresh';
const urls = {};
/** One answer to a gateway's request may need many questions: the last ones asked, for the forwarding floor. */
let recorded;

for (const [name, { typeDefs, resolvers }] of Object.entries(subgraphs)) {
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]);
  const canned = new Map();
  const server = createServer((socket) => serve(socket, name, schema, canned));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  urls[name] = `http://127.0.0.1:${server.address().port}/graphql`;
}

function serve(socket, name, schema, canned) {
  let waiting = Buffer.alloc(0);
  let busy = false;
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    waiting = waiting.length ? Buffer.concat([waiting, chunk]) : chunk;
    if (!busy) next();
  });
  const next = () => {
    const headEnd = waiting.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const head = waiting.latin1Slice(0, headEnd);
    const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0);
    const end = headEnd + 4 + length;
    if (waiting.length < end) return;
    const body = waiting.latin1Slice(headEnd + 4, end);
    waiting = waiting.subarray(end);
    recorded?.push({ name, body: Buffer.from(body, 'latin1').toString('utf8') });
    const known = canned.get(body);
    if (known) {
      if (isDataFresh) restamp(known);
      socket.write(known);
      if (waiting.length) next();
      return;
    }
    busy = true;
    void answer(schema, Buffer.from(body, 'latin1').toString('utf8')).then((bytes) => {
      if (canned.size < 500) canned.set(body, bytes);
      socket.write(bytes);
      busy = false;
      next();
    });
  };
}

let lastStamp = 0;

/** The number comes early in an answer: what is still on its way of the one before has passed it. */
function restamp(bytes) {
  const at = bytes.indexOf(stamp.slice(0, -6));
  if (at >= 0)
    bytes.latin1Write(
      String((lastStamp += 1))
        .padStart(6, '0')
        .slice(-6),
      at + stamp.length - 6,
    );
}

async function answer(schema, body) {
  const { query, variables, operationName } = JSON.parse(body);
  const result = await graphql({ schema, source: query, variableValues: variables, operationName });
  const payload = Buffer.from(JSON.stringify(result));
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${payload.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), payload]);
}

process.on('message', (message) => {
  if (message === 'record') recorded = [];
  if (message === 'recorded') {
    process.send({ recorded });
    recorded = undefined;
  }
});
process.on('disconnect', () => process.exit());
process.send({ urls });
