// The partners of one case, in a process of their own. A question is worked out the first time it is asked and answered
// with the same bytes ever after: what is measured is the gateway. The server does nothing but that, on bare sockets.
import { createServer } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { cases } from './cases.mjs';

const { subgraphs } = cases[process.argv[2]];
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
