import type { Answer } from './read-answer.js';
import type { Place } from './shape.js';
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

/** The answer that holds a part of the objects of a place; the part -1 is the object as it was first met. */
export function answerTo({ answers }: Received, place: Place, part: number): Answer {
  const fetch = part < 0 ? place.origin?.fetch : place.parts[part]?.index;
  return answers[fetch ?? -1] ?? stepAside('an answer that did not come');
}

/** Where a part of an object begins on the tape of the answer that holds it. */
export function partOf(meeting: Meeting | undefined, part: number): number {
  return meeting?.parts[part] ?? stepAside('a part that did not come');
}
