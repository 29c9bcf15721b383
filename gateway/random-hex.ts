import { randomFillSync } from 'node:crypto';

/** Drawn together: the operating system takes its time for each draw, however small. */
const drawn = Buffer.alloc(4096);
let at = drawn.length;

/** So many random bytes, in hexadecimal; none is given twice. */
export function randomHex(bytes: number): string {
  if (at + bytes > drawn.length) {
    randomFillSync(drawn);
    at = 0;
  }
  at += bytes;
  return drawn.toString('hex', at - bytes, at);
}
