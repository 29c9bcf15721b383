import type { Slabs } from '../../partners/http/slabs.js';
import type { Calls } from '../calls.js';
import type { PlanNode } from '../federation.js';
import type { JsonObject } from '../targets.js';
import { Likenesses } from './likenesses.js';
import { answerTo, partOf, type Meeting, type Received } from './meetings.js';
import type { Program } from './program.js';
import { AnswerReader, slotSize, type Answer, type Enter } from './read-answer.js';
import type { ByteFetch, Place, RepeatedKey } from './shape.js';
import { stepAside } from './step-aside.js';
import { writeEntitiesQuestion, writeRootQuestion } from './write-question.js';

/** Walks the plan over bytes: asks, reads, and notes where each object's parts are. */
export class ByteRun implements Received {
  readonly answers: (Answer | undefined)[] = [];
  readonly meetings: Meeting[][];
  readonly root: Meeting = { at: 0, parts: [], from: 0, to: 0 };

  constructor(
    private readonly program: Program,
    private readonly calls: Calls,
    private readonly variables: Readonly<JsonObject>,
    private readonly slabs: Slabs,
  ) {
    this.meetings = program.places.map(() => []);
  }

  async run(node: PlanNode): Promise<void> {
    switch (node.kind) {
      case 'Fetch':
        return this.#fetch(this.program.fetches.get(node) ?? stepAside('an unknown fetch'));
      case 'Flatten':
        return this.run(node.node);
      case 'Sequence':
        for (const child of node.nodes) await this.run(child);
        return;
      case 'Parallel':
        await Promise.all(node.nodes.map((child) => this.run(child)));
        return;
      default:
        return stepAside('an unknown node');
    }
  }

  /** Everything was written: what it was received in, and noted on, may be used again. Twins share their bytes. */
  release(): void {
    const used = new Set<ArrayBufferLike>();
    for (const answer of this.answers) if (answer) used.add(answer.bytes.buffer).add(answer.tape.buffer);
    for (const buffer of used) this.slabs.give(buffer);
  }

  async #fetch(fetch: ByteFetch): Promise<void> {
    const { representation, shape, place, part } = fetch;
    if (!representation) {
      const reader = await this.#ask(fetch, writeRootQuestion(fetch, this.variables), 1);
      this.root.parts[part] = reader.root(shape);
      return;
    }
    const targets = this.meetings[place.index] ?? [];
    if (targets.length === 0) return;
    const { body, count, ranks } = writeEntitiesQuestion(fetch, representation, targets, this, this.variables);
    const reader = await this.#ask(fetch, body, count);
    const found = reader.entities(shape, count);
    targets.forEach((target, i) => {
      const at = found[ranks[i] ?? -1] ?? stepAside('an entity that did not come');
      for (const key of fetch.repeatedKeys) this.#compare(fetch, target, key, reader, at);
      target.parts[part] = at;
    });
  }

  async #ask({ node, index }: ByteFetch, body: Buffer, entities: number): Promise<AnswerReader> {
    const bytes = await this.calls.askBytes(node, body, entities);
    const reader = new AnswerReader(bytes, this.#entrance(), this.slabs);
    this.answers[index] = reader;
    return reader;
  }

  /** Another entity than the one asked for is the object path's to report. */
  #compare({ place }: ByteFetch, target: Meeting, { slot, asked }: RepeatedKey, answer: Answer, at: number): void {
    const known = answerTo(this, place, asked.part);
    const from = (asked.part < 0 ? target.at : partOf(target, asked.part)) + asked.slot * slotSize;
    const repeated = at + slot * slotSize;
    const [start = 0, end = 0] = [known.tape[from], known.tape[from + 1]];
    const there = answer.tape[repeated] ?? 0;
    const length = (answer.tape[repeated + 1] ?? 0) - there;
    let same = length === end - start;
    for (let i = 0; same && i < length; i++) same = known.bytes[start + i] === answer.bytes[there + i];
    if (!same) stepAside('another entity');
  }

  /**
   * In one answer, two objects of one place that are written the same are one object: whatever is asked about them
   * later is asked, read and written once.
   */
  #entrance(): Enter {
    const byPlace = new Map<Place, Likenesses>();
    return (place, at, bytes, start, end) => {
      const meetings = this.meetings[place.index] ?? stepAside('an unknown place');
      let likenesses = byPlace.get(place);
      if (!likenesses) byPlace.set(place, (likenesses = new Likenesses(bytes)));
      const same = likenesses.find(start, end);
      if (same !== undefined) return same;
      const rank = meetings.push({ at, parts: [], from: 0, to: 0 }) - 1;
      likenesses.add(rank, start, end);
      return rank;
    };
  }
}
