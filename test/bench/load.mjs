// The readers: a few at a time, each request with its own identity, each answer checked.
import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'undici';
import { stamp } from './cases.mjs';

/**
 * Sends for `seconds`, `readers` at a time, at least `atLeast` times; throws at the first answer that is not the expected
 * one. `identical` requests have no identity of their own: a gateway may answer several at once.
 */
export async function load(url, { query, expected, seconds, readers, atLeast = 1, identical = false }) {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: readers });
  const body = JSON.stringify({ query });
  const check = checker(expected);
  const latencies = [];
  const until = performance.now() + seconds * 1000;
  let identity = 0;
  const reader = async () => {
    do {
      const startedAt = performance.now();
      identity += 1;
      const bytes = await send(pool, pathname, body, identical ? undefined : `reader-${identity}`);
      latencies.push(performance.now() - startedAt);
      check(bytes);
    } while (performance.now() < until || identity < atLeast);
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: readers }, reader));
  const elapsed = (performance.now() - startedAt) / 1000;
  await pool.close();
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  return { count: latencies.length, perSecond: latencies.length / elapsed, p50: at(0.5), p99: at(0.99) };
}

function send(pool, path, body, identity) {
  const headers = { 'content-type': 'application/json' };
  if (identity) Object.assign(headers, { authorization: `Bearer ${identity}`, 'x-request-id': identity });
  return new Promise((done, fail) => {
    const chunks = [];
    let status;
    pool.dispatch(
      { path, method: 'POST', headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_, code) => void (status = code),
        onResponseData: (_, chunk) => void chunks.push(chunk),
        onResponseEnd() {
          const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
          if (status === 200) done(bytes);
          else fail(new Error(`HTTP ${status}: ${bytes.toString().slice(0, 300)}`));
        },
        onResponseError: (_, error) => fail(error),
      },
    );
  });
}

/** Bytes seen and found right need not be parsed again: any other bytes are read and compared, whatever their order. */
function checker(expected) {
  const truth = JSON.parse(expected);
  let right = Buffer.from(expected);
  return (bytes) => {
    unstamp(bytes);
    if (bytes.equals(right)) return;
    if (!isDeepStrictEqual(JSON.parse(bytes.toString()), truth)) {
      throw new Error(`a wrong answer: ${bytes.toString().slice(0, 400)}`);
    }
    right = bytes;
  };
}

/** Fresh data are as expected but for their number. */
function unstamp(bytes) {
  const name = stamp.slice(0, -6);
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + stamp.length)) bytes.latin1Write(stamp, at);
}
