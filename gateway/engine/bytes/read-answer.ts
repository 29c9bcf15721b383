import { isUtf8 } from 'node:buffer';
import { isShape, type FieldShape, type ObjectShape, type Place } from './shape.js';
import { stepAside } from './step-aside.js';
import { literalEnd, nullEnd } from './values.js';

/**
 * A partner's answer, read once. `tape` says where everything stands: for each object, three numbers per field (where
 * the value starts, where it ends, and what it holds: an object's or a list's place on the tape, -1 for none); for each
 * list, its length, then what each item holds. An object about which other partners are asked is held by its rank
 * among those of its place.
 */
export interface Answer {
  readonly bytes: Buffer;
  readonly tape: Int32Array;
}

/** Notes an object that other partners complete, and gives its rank. */
export type Enter = (place: Place, tapeAt: number, bytes: Buffer, start: number, end: number) => number;

export const slotSize = 3;

/** Reads an answer of the given shape, or steps aside at the first byte that is not as expected. */
export class AnswerReader implements Answer {
  tape: Int32Array;
  readonly #isPlain: boolean;
  #at = 0;
  #used = 0;

  constructor(
    readonly bytes: Buffer,
    private readonly enter: Enter,
  ) {
    if (!isUtf8(bytes)) stepAside('not UTF-8');
    this.#isPlain = bytes.length > 2000 && isPlain(bytes);
    this.tape = new Int32Array(64 + (bytes.length >> 3));
  }

  root(shape: ObjectShape): number {
    this.#expect(dataLead);
    const object = this.#object(shape);
    this.#expect(dataTail);
    return this.#end(object);
  }

  /** One object per entity asked for, none of them null. */
  entities(shape: ObjectShape, count: number): number[] {
    this.#expect(entitiesLead);
    const found: number[] = [];
    while (found.length < count) {
      if (found.length > 0) this.#expect(comma);
      found.push(this.#object(shape));
    }
    this.#expect(entitiesTail);
    return this.#end(found);
  }

  #end<Found>(found: Found): Found {
    return this.#at === this.bytes.length ? found : stepAside('something follows the answer');
  }

  #object({ fields }: ObjectShape): number {
    const base = this.#reserve(fields.length * slotSize);
    let slot = base;
    for (const field of fields) {
      this.#expect(field.opening);
      const start = this.#at;
      const held = this.#value(field);
      this.tape[slot++] = start;
      this.tape[slot++] = this.#at;
      this.tape[slot++] = held;
    }
    this.#expect(closeBrace);
    return base;
  }

  #reserve(size: number): number {
    const base = this.#used;
    this.#used += size;
    if (this.#used > this.tape.length) {
      const longer = new Int32Array(this.#used * 2);
      longer.set(this.tape);
      this.tape = longer;
    }
    return base;
  }

  #value(field: FieldShape): number {
    if (!field.list) return this.#item(field, field.isNullable);
    if (field.isNullable && this.#skipNull()) return -1;
    this.#expect(openBracket);
    const items: number[] = [];
    if (this.bytes[this.#at] !== closeBracket[0]) {
      do {
        items.push(this.#item(field, field.list.hasNullableItems));
      } while (this.#skipComma());
    }
    this.#expect(closeBracket);
    if (!isShape(field.content)) return -1;
    const base = this.#reserve(items.length + 1);
    this.tape[base] = items.length;
    this.tape.set(items, base + 1);
    return base;
  }

  #item({ content }: FieldShape, isNullable: boolean): number {
    if (isNullable && this.#skipNull()) return -1;
    const start = this.#at;
    if (!isShape(content)) {
      this.#at = content(this.bytes, start, this.#isPlain);
      return this.#at < 0 ? stepAside('an unexpected value') : -1;
    }
    const base = this.#object(content);
    if (content.place.parts.length === 0) return base;
    return this.enter(content.place, base, this.bytes, start, this.#at);
  }

  #skipNull(): boolean {
    const end = nullEnd(this.bytes, this.#at, false);
    if (end > 0) this.#at = end;
    return end > 0;
  }

  #skipComma(): boolean {
    if (this.bytes[this.#at] !== comma[0]) return false;
    this.#at++;
    return true;
  }

  #expect(literal: Uint8Array): void {
    this.#at = literalEnd(this.bytes, this.#at, literal);
    if (this.#at < 0) stepAside('an unexpected form');
  }
}

const dataLead = Buffer.from('{"data":');
const dataTail = Buffer.from('}');
const entitiesLead = Buffer.from('{"data":{"_entities":[');
const entitiesTail = Buffer.from(']}}');
const closeBrace = Buffer.from('}');
const openBracket = Buffer.from('[');
const closeBracket = Buffer.from(']');
const comma = Buffer.from(',');

/** Neither escapes nor control characters; four bytes at a time: a word holds a byte under 0x20 when a high bit stays. */
function isPlain(bytes: Buffer): boolean {
  if (bytes.includes(0x5c)) return false;
  const head = (4 - (bytes.byteOffset % 4)) % 4;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2);
  const { length } = words;
  let low = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    low |= lowBytes(words[i] ?? 0) | lowBytes(words[i + 1] ?? 0);
    low |= lowBytes(words[i + 2] ?? 0) | lowBytes(words[i + 3] ?? 0);
  }
  for (; i < length; i++) low |= lowBytes(words[i] ?? 0);
  for (let at = 0; at < head; at++) if ((bytes[at] ?? 0) < 0x20) return false;
  for (let at = head + length * 4; at < bytes.length; at++) if ((bytes[at] ?? 0) < 0x20) return false;
  return (low & 0x80808080) === 0;
}

function lowBytes(word: number): number {
  return ((word - 0x20202020) | 0) & ~word;
}
