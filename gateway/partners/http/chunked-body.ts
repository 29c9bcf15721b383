import { unusable } from '../partner-failure.js';
import type { Body } from './body.js';

const maximumLine = 4_096;
const lineFeed = 0x0a;

/** A body in pieces, each preceded by its size (RFC 9112, 7.1); trailers are read and left aside. */
export class ChunkedBody implements Body {
  length = 0;
  readonly #pieces: Buffer[] = [];
  #expects: 'size' | 'data' | 'end of data' | 'trailer' = 'size';
  #remaining = 0;
  #line = '';

  read(bytes: Buffer): boolean {
    let at = 0;
    while (at < bytes.length) {
      if (this.#expects === 'data') {
        const piece = bytes.subarray(at, at + this.#remaining);
        this.#pieces.push(Buffer.from(piece));
        this.length += piece.length;
        this.#remaining -= piece.length;
        at += piece.length;
        if (this.#remaining === 0) this.#expects = 'end of data';
        continue;
      }
      const end = bytes.indexOf(lineFeed, at);
      this.#line += bytes.toString('latin1', at, end < 0 ? bytes.length : end);
      if (this.#line.length > maximumLine) throw unusable('an endless line between chunks');
      if (end < 0) return false;
      at = end + 1;
      if (!this.#readLine()) continue;
      if (at < bytes.length) throw unusable('something follows the answer');
      return true;
    }
    return false;
  }

  whole(): Buffer {
    return this.#pieces.length === 1 && this.#pieces[0] ? this.#pieces[0] : Buffer.concat(this.#pieces, this.length);
  }

  /** True at the end of the body. */
  #readLine(): boolean {
    if (!this.#line.endsWith('\r')) throw unusable('a badly ended line between chunks');
    const line = this.#line.slice(0, -1);
    this.#line = '';
    if (this.#expects === 'trailer') return line === '';
    if (this.#expects === 'end of data') {
      if (line !== '') throw unusable('a chunk longer than its size');
      this.#expects = 'size';
      return false;
    }
    const [, size] = /^([\da-f]{1,8})[ \t]*(?:;.*)?$/i.exec(line) ?? [];
    if (!size) throw unusable('a chunk without a size');
    this.#remaining = Number.parseInt(size, 16);
    this.#expects = this.#remaining === 0 ? 'trailer' : 'data';
    return false;
  }
}
