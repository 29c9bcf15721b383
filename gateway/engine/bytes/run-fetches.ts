import type { Slabs } from '../../partners/http/slabs.js';
import type { Calls } from '../calls.js';
import type { PlanNode } from '../federation.js';
import { own, type JsonObject } from '../targets.js';
import { Likenesses } from './likenesses.js';
import type { Program } from './program.js';
import { AnswerReader, slotSize, type Answer, type Enter } from './read-answer.js';
import type { ByteFetch, Place, RepeatedKey, RepresentationPiece, Source } from './shape.js';
import { stepAside } from './step-aside.js';
import type { Meeting, Received } from './write-answer.js';

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
    const { node, representation, shape, index, part } = fetch;
    if (!representation) {
      const reader = this.#reader(await this.calls.askBytes(node, `{${this.#variables(fetch)}}`, 1), index);
      this.root.parts[part] = reader.root(shape);
      return;
    }
    const targets = this.meetings[fetch.place.index] ?? [];
    if (targets.length === 0) return;
    const asked = targets.map((target) => this.#represent(fetch, representation, target));
    const entities = [...new Set(asked)];
    if (fetch.hasTwin) entities.sort();
    const variables = this.#variables(fetch);
    const text = `{${variables}${variables && ','}"representations":[${entities.join(',')}]}`;
    const reader = this.#reader(await this.calls.askBytes(node, text, entities.length), index);
    const found = reader.entities(shape, entities.length);
    const isOneEach = entities.length === targets.length && !fetch.hasTwin;
    const ranks = isOneEach ? undefined : new Map(entities.map((entity, rank) => [entity, rank]));
    targets.forEach((target, i) => {
      const at = found[ranks?.get(asked[i] ?? '') ?? i] ?? stepAside('an entity that did not come');
      for (const key of fetch.repeatedKeys) this.#compare(fetch, target, key, reader, at);
      target.parts[part] = at;
    });
  }

  /** As the client sent them, one character per byte. */
  #variables({ node }: ByteFetch): string {
    const texts: string[] = [];
    for (const name of node.variableUsages ?? []) {
      const value = own(this.variables, name);
      if (value !== undefined) texts.push(Buffer.from(`"${name}":${JSON.stringify(value)}`).toString('latin1'));
    }
    return texts.join(',');
  }

  #represent({ place }: ByteFetch, pieces: readonly RepresentationPiece[], target: Meeting): string {
    let text = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        text += piece;
      } else {
        const answer = this.#answerTo(place, piece.part);
        const at = this.#placeOf(target, piece);
        text += answer.latin1(answer.tape[at] ?? 0, answer.tape[at + 1] ?? 0);
      }
    }
    return text;
  }

  /** Another entity than the one asked for is the object path's to report. */
  #compare({ place }: ByteFetch, target: Meeting, { slot, asked }: RepeatedKey, answer: Answer, at: number): void {
    const known = this.#answerTo(place, asked.part);
    const from = this.#placeOf(target, asked);
    const repeated = at + slot * slotSize;
    const [start = 0, end = 0] = [known.tape[from], known.tape[from + 1]];
    const there = answer.tape[repeated] ?? 0;
    const length = (answer.tape[repeated + 1] ?? 0) - there;
    let same = length === end - start;
    for (let i = 0; same && i < length; i++) same = known.bytes[start + i] === answer.bytes[there + i];
    if (!same) stepAside('another entity');
  }

  #answerTo(place: Place, part: number): Answer {
    const fetch = part < 0 ? place.origin?.fetch : place.parts[part]?.index;
    return this.answers[fetch ?? -1] ?? stepAside('an answer that did not come');
  }

  #placeOf(target: Meeting, { part, slot }: Source): number {
    const base = part < 0 ? target.at : (target.parts[part] ?? stepAside('a part that did not come'));
    return base + slot * slotSize;
  }

  #reader(bytes: Buffer, fetch: number): AnswerReader {
    const reader = new AnswerReader(bytes, this.#entrance(), this.slabs);
    this.answers[fetch] = reader;
    return reader;
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
