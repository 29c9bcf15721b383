import { prepare } from '../prepared-fetch.js';
import { own, type JsonObject } from '../targets.js';
import { DistinctRanges } from './distinct-ranges.js';
import { answerTo, partOf, type Meeting, type Received } from './meetings.js';
import { Output } from './output.js';
import { slotSize } from './read-answer.js';
import { isText, type ByteFetch, type Place, type RepresentationPiece } from './shape.js';

/** The body of a request to a partner, and which of the entities asked for is each target's. */
export interface EntitiesQuestion {
  readonly body: Buffer;
  readonly count: number;
  /** By target. */
  readonly ranks: Int32Array;
}

export function writeRootQuestion({ node }: ByteFetch, variables: Readonly<JsonObject>): Buffer {
  const out = new Output(256);
  open(out, node, variables);
  out.text(endOfQuestion);
  return out.whole();
}

/**
 * Each entity is designated by the bytes its keys were received in, and asked for once. Fetches that have a twin ask in
 * one order, whatever the order they met them in: what reads the same is then sent once.
 */
export function writeEntitiesQuestion(
  fetch: ByteFetch,
  representation: readonly RepresentationPiece[],
  targets: readonly Meeting[],
  received: Received,
  variables: Readonly<JsonObject>,
): EntitiesQuestion {
  const out = new Output(512 + targets.length * 64);
  if (open(out, fetch.node, variables)) out.text(comma);
  out.text(representations);
  const first = out.length;
  const entities = new DistinctRanges(targets.length);
  const ranks = new Int32Array(targets.length);
  for (let i = 0; i < targets.length; i++) {
    const before = out.length;
    if (entities.count > 0) out.text(comma);
    const start = out.length;
    represent(out, fetch.place, representation, targets[i], received);
    const known = entities.count;
    const rank = entities.rankOf(out.bytes, start, out.length);
    if (rank < known) out.length = before;
    ranks[i] = rank;
  }
  if (fetch.hasTwin && entities.count > 1) sort(out, first, entities, ranks);
  out.text(endOfRepresentations);
  out.text(endOfQuestion);
  return { body: out.whole(), count: entities.count, ranks };
}

/** The fetch's text and the variables it uses, as the client sent them; true when there are some. */
function open(out: Output, node: ByteFetch['node'], variables: Readonly<JsonObject>): boolean {
  out.text(prepare(node).prefix);
  out.text(openBrace);
  let hasSome = false;
  for (const name of node.variableUsages ?? []) {
    const value = own(variables, name);
    if (value === undefined) continue;
    out.text(Buffer.from(`${hasSome ? ',' : ''}"${name}":${JSON.stringify(value)}`));
    hasSome = true;
  }
  return hasSome;
}

function represent(
  out: Output,
  place: Place,
  pieces: readonly RepresentationPiece[],
  target: Meeting | undefined,
  received: Received,
): void {
  for (const piece of pieces) {
    if (isText(piece)) {
      out.text(piece);
    } else {
      const { bytes, tape } = answerTo(received, place, piece.part);
      const at = (piece.part < 0 ? (target?.at ?? 0) : partOf(target, piece.part)) + piece.slot * slotSize;
      out.copy(bytes, tape[at] ?? 0, tape[at + 1] ?? 0);
    }
  }
}

/** Writes the entities again in the order of their bytes. */
function sort(out: Output, first: number, entities: DistinctRanges, ranks: Int32Array): void {
  const written = Buffer.from(out.bytes.subarray(0, out.length));
  const order = Array.from({ length: entities.count }, (_, rank) => rank);
  order.sort((a, b) =>
    written.compare(written, entities.start(b), entities.end(b), entities.start(a), entities.end(a)),
  );
  const places = new Int32Array(entities.count);
  out.length = first;
  order.forEach((rank, place) => {
    places[rank] = place;
    if (place > 0) out.text(comma);
    out.copy(written, entities.start(rank), entities.end(rank));
  });
  for (let i = 0; i < ranks.length; i++) ranks[i] = places[ranks[i] ?? 0] ?? 0;
}

const openBrace = Buffer.from('{');
const comma = Buffer.from(',');
const representations = Buffer.from('"representations":[');
const endOfRepresentations = Buffer.from(']');
const endOfQuestion = Buffer.from('}}');
