import type { Slabs } from '../../partners/http/slabs.js';
import type { ObjectWriter } from './compile-writer.js';
import { slotSize, type Answer } from './read-answer.js';
import type { Place, Source } from './shape.js';
import { stepAside } from './step-aside.js';

/** An object that several partners complete: where each of them put its part, on the tape of its own answer. */
export interface Meeting {
  readonly at: number;
  readonly parts: number[];
  /** Where it was written; the second time, it is copied from there. */
  from: number;
  to: number;
}

/** What was received for one request. */
export interface Received {
  /** By fetch. */
  readonly answers: readonly (Answer | undefined)[];
  /** By place. */
  readonly meetings: readonly (readonly Meeting[])[];
}

/** Puts the answer together from ranges of what the partners sent; nothing is decoded on the way. */
export class AnswerWriter {
  #out: Buffer;
  #length = 0;

  constructor(
    private readonly received: Received,
    expectedSize: number,
    private readonly slabs: Slabs,
  ) {
    this.#out = slabs.take(expectedSize);
  }

  write(writer: ObjectWriter, root: Meeting): Buffer {
    this.#text(opening);
    this.#steps(writer, root.at, root);
    this.#text(closing);
    return this.#out.subarray(0, this.#length);
  }

  /** `held`: a rank among the meetings of the place, or a place on the tape of the object's own answer. */
  #object(writer: ObjectWriter, held: number): void {
    const { place } = writer;
    if (place.parts.length === 0) return this.#steps(writer, held, undefined);
    const meeting = this.received.meetings[place.index]?.[held] ?? stepAside('nobody there');
    if (meeting.to > 0) return this.#again(meeting);
    meeting.from = this.#length;
    this.#steps(writer, meeting.at, meeting);
    meeting.to = this.#length;
  }

  #steps({ place, steps }: ObjectWriter, at: number, meeting: Meeting | undefined): void {
    for (const step of steps) {
      if (step.kind === 'text') {
        this.#text(step.bytes);
      } else if (step.kind === 'copy') {
        const { bytes, tape } = this.#answer(place, step.part);
        const base = step.part < 0 ? at : this.#partOf(meeting, step.part);
        const from = (tape[base + step.slot * slotSize] ?? 0) - step.lead;
        this.#copy(bytes, from, tape[base + step.last * slotSize + 1] ?? 0);
      } else {
        this.#compose(step.writer, step.isList, this.#answer(place, step.source.part), at, step.source, meeting);
      }
    }
  }

  #compose(
    writer: ObjectWriter,
    isList: boolean,
    { bytes, tape }: Answer,
    at: number,
    { part, slot }: Source,
    meeting: Meeting | undefined,
  ): void {
    const place = (part < 0 ? at : this.#partOf(meeting, part)) + slot * slotSize;
    const held = tape[place + 2] ?? -1;
    if (held < 0) return this.#copy(bytes, tape[place] ?? 0, tape[place + 1] ?? 0); // A null of the partner's own.
    if (!isList) return this.#object(writer, held);
    const count = tape[held] ?? 0;
    this.#text(openBracket);
    for (let i = 1; i <= count; i++) {
      if (i > 1) this.#text(comma);
      const item = tape[held + i] ?? -1;
      if (item < 0) this.#text(nullText);
      else this.#object(writer, item);
    }
    this.#text(closeBracket);
  }

  #answer(place: Place, part: number): Answer {
    const fetch = part < 0 ? place.origin?.fetch : place.parts[part]?.index;
    return this.received.answers[fetch ?? -1] ?? stepAside('an answer that did not come');
  }

  #partOf(meeting: Meeting | undefined, part: number): number {
    return meeting?.parts[part] ?? stepAside('a part that did not come');
  }

  #text(bytes: Buffer): void {
    this.#reserve(bytes.length);
    for (const byte of bytes) this.#out[this.#length++] = byte;
  }

  /** The engine's own copy is dearer than a loop for a few bytes, and far cheaper beyond. */
  #copy(bytes: Buffer, from: number, to: number): void {
    this.#reserve(to - from);
    if (to - from > 48) {
      bytes.copy(this.#out, this.#length, from, to);
      this.#length += to - from;
    } else {
      for (let i = from; i < to; i++) this.#out[this.#length++] = bytes[i] ?? 0;
    }
  }

  #again({ from, to }: Meeting): void {
    this.#reserve(to - from);
    this.#out.copyWithin(this.#length, from, to);
    this.#length += to - from;
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#out.length) return;
    const larger = this.slabs.take((this.#length + size) * 2);
    this.#out.copy(larger, 0, 0, this.#length);
    this.slabs.give(this.#out.buffer);
    this.#out = larger;
  }
}

const opening = Buffer.from('{"data":');
const closing = Buffer.from('}\n');
const openBracket = Buffer.from('[');
const closeBracket = Buffer.from(']');
const comma = Buffer.from(',');
const nullText = Buffer.from('null');
