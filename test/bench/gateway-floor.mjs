// The forwarding floor: makes the fetches that the operation needs, reads nothing of them, answers the expected bytes.
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { given, measured } from './measured.mjs';

const { urls, needed, expected } = await given();
const answer = Buffer.from(expected);
const pools = new Map(
  Object.entries(urls).map(([name, url]) => [name, new Pool(new URL(url).origin, { connections: 64 })]),
);
const headers = { 'content-type': 'application/json' };
const fetches = needed.map(({ name, body }) => ({ pool: pools.get(name), body }));

const forward = ({ pool, body }) =>
  new Promise((done, fail) => {
    const chunks = [];
    pool.dispatch(
      { path: '/graphql', method: 'POST', headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: () => undefined,
        onResponseData: (_, chunk) => void chunks.push(chunk),
        onResponseEnd: () => done(chunks),
        onResponseError: (_, error) => fail(error),
      },
    );
  });

const server = createServer((request, response) => {
  request.on('data', () => undefined);
  request.on('end', () => {
    Promise.all(fetches.map(forward)).then(
      () => {
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': answer.length });
        response.end(answer);
      },
      (error) => response.destroy(error),
    );
  });
});
server.listen(0, '127.0.0.1', () => measured(`http://127.0.0.1:${server.address().port}/graphql`));
