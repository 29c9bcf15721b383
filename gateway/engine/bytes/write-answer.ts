import type { Slabs } from '../../partners/http/slabs.js';
import type { ObjectWriter } from './compile-writer.js';
import { answerTo, partOf, type Meeting, type Received } from './meetings.js';
import { Output } from './output.js';
import { slotSize, type Answer } from './read-answer.js';
import type { Source } from './shape.js';
import { stepAside } from './step-aside.js';

/** Puts the answer together from ranges of what the partners sent; nothing is decoded on the way. */
export class AnswerWriter {
  readonly #out: Output;

  constructor(
    private readonly received: Received,
    expectedSize: number,
    slabs: Slabs,
  ) {
    this.#out = new Output(expectedSize, slabs);
  }

  write(writer: ObjectWriter, root: Meeting): Buffer {
    this.#out.text(opening);
    this.#steps(writer, root.at, root);
    this.#out.text(closing);
    return this.#out.whole();
  }

  /** `held`: a rank among the meetings of the place, or a place on the tape of the object's own answer. */
  #object(writer: ObjectWriter, held: number): void {
    const { place } = writer;
    if (place.parts.length === 0) return this.#steps(writer, held, undefined);
    const meeting = this.received.meetings[place.index]?.[held] ?? stepAside('nobody there');
    if (meeting.to > 0) return this.#out.again(meeting.from, meeting.to);
    meeting.from = this.#out.length;
    this.#steps(writer, meeting.at, meeting);
    meeting.to = this.#out.length;
  }

  #steps({ place, steps }: ObjectWriter, at: number, meeting: Meeting | undefined): void {
    for (const step of steps) {
      if (step.kind === 'text') {
        this.#out.text(step.bytes);
      } else if (step.kind === 'copy') {
        const { bytes, tape } = answerTo(this.received, place, step.part);
        const base = step.part < 0 ? at : partOf(meeting, step.part);
        const from = (tape[base + step.slot * slotSize] ?? 0) - step.lead;
        this.#out.copy(bytes, from, tape[base + step.last * slotSize + 1] ?? 0);
      } else {
        this.#compose(
          step.writer,
          step.isList,
          answerTo(this.received, place, step.source.part),
          at,
          step.source,
          meeting,
        );
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
    const place = (part < 0 ? at : partOf(meeting, part)) + slot * slotSize;
    const held = tape[place + 2] ?? -1;
    if (held < 0) return this.#out.copy(bytes, tape[place] ?? 0, tape[place + 1] ?? 0); // A null of the partner's own.
    if (!isList) return this.#object(writer, held);
    const count = tape[held] ?? 0;
    this.#out.text(openBracket);
    for (let i = 1; i <= count; i++) {
      if (i > 1) this.#out.text(comma);
      const item = tape[held + i] ?? -1;
      if (item < 0) this.#out.text(nullText);
      else this.#object(writer, item);
    }
    this.#out.text(closeBracket);
  }
}

const opening = Buffer.from('{"data":');
const closing = Buffer.from('}\n');
const openBracket = Buffer.from('[');
const closeBracket = Buffer.from(']');
const comma = Buffer.from(',');
const nullText = Buffer.from('null');
