import { isUtf8 } from 'node:buffer';
import type { Slabs } from '../../partners/http/slabs.js';
import { literal, literalEnd, type Literal } from './literal.js';
import { isPlain } from './plain-text.js';
import { isShape, type FieldShape, type ObjectShape, type Place } from './shape.js';
import { stepAside } from './step-aside.js';

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
  readonly #view: DataView;
  readonly #isPlain: boolean;
  #at = 0;
  #used = 0;

  constructor(
    readonly bytes: Buffer,
    private readonly enter: Enter,
    private readonly slabs: Slabs,
  ) {
    if (!isUtf8(bytes)) stepAside('not UTF-8');
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#isPlain = bytes.length > 2000 && isPlain(bytes);
    this.tape = this.#newTape(64 + (bytes.length >> 3));
  }

  root(shape: ObjectShape): number {
    this.#expect(dataLead);
    const object = this.#object(shape);
    this.#byte(closeBrace);
    return this.#end(object);
  }

  /** One object per entity asked for, none of them null. */
  entities(shape: ObjectShape, count: number): number[] {
    this.#expect(entitiesLead);
    const found: number[] = [];
    while (found.length < count) {
      if (found.length > 0) this.#byte(comma);
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
    const { bytes } = this;
    const view = this.#view;
    const areStringsPlain = this.#isPlain;
    let { tape } = this;
    let at = this.#at;
    let slot = base;
    for (const field of fields) {
      const start = literalEnd(view, at, field.opening);
      if (start < 0) stepAside('another field');
      let held = -1;
      at = field.leaf ? field.leaf(bytes, start, areStringsPlain) : -1;
      if (at < 0) {
        this.#at = start;
        held = this.#value(field);
        at = this.#at;
        ({ tape } = this); // Perhaps a longer one.
      }
      tape[slot] = start;
      tape[slot + 1] = at;
      tape[slot + 2] = held;
      slot += slotSize;
    }
    this.#at = at;
    this.#byte(closeBrace);
    return base;
  }

  #reserve(size: number): number {
    const base = this.#used;
    this.#used += size;
    if (this.#used > this.tape.length) {
      const longer = this.#newTape(this.#used * 2);
      longer.set(this.tape);
      this.tape = longer;
    }
    return base;
  }

  /** What stands on it beforehand is written over before it is read. */
  #newTape(length: number): Int32Array {
    const { buffer, byteOffset } = this.slabs.take(length * Int32Array.BYTES_PER_ELEMENT);
    // A small one may share its memory, at any place of it.
    return byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, length) : new Int32Array(length);
  }

  #value(field: FieldShape): number {
    if (!field.list) return this.#item(field, field.isNullable);
    if (field.isNullable && this.#skipNull()) return -1;
    this.#byte(openBracket);
    const items: number[] = [];
    if (this.bytes[this.#at] !== closeBracket) {
      do {
        items.push(this.#item(field, field.list.hasNullableItems));
      } while (this.#skipComma());
    }
    this.#byte(closeBracket);
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
    if (this.bytes[this.#at] !== firstOfNull) return false;
    this.#expect(nullText);
    return true;
  }

  #skipComma(): boolean {
    if (this.bytes[this.#at] !== comma) return false;
    this.#at++;
    return true;
  }

  #byte(expected: number): void {
    if (this.bytes[this.#at++] !== expected) stepAside('an unexpected form');
  }

  #expect(expected: Literal): void {
    this.#at = literalEnd(this.#view, this.#at, expected);
    if (this.#at < 0) stepAside('an unexpected form');
  }
}

const dataLead = literal('{"data":');
const entitiesLead = literal('{"data":{"_entities":[');
const entitiesTail = literal(']}}');
const nullText = literal('null');
const firstOfNull = 0x6e;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
