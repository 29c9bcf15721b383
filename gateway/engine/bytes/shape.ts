import type { GraphQLObjectType } from 'graphql';
import type { FetchNode } from '../federation.js';
import type { Literal } from './literal.js';
import type { ValueEnd } from './values.js';

/** One fetch of the plan, as the byte path runs it. */
export interface ByteFetch {
  readonly index: number;
  readonly node: FetchNode;
  /** The objects it is asked for. */
  readonly place: Place;
  /** Which of its place's parts it brings. */
  readonly part: number;
  /** What its answer must look like: of the root, or of each entity. */
  readonly shape: ObjectShape;
  /** True when another fetch of the plan has the same text: their entities are asked for in the same order. */
  readonly hasTwin: boolean;
  /** How an entity is designated; none for a fetch of root fields. */
  readonly representation: readonly RepresentationPiece[] | undefined;
  readonly repeatedKeys: readonly RepeatedKey[];
}

/** A place of the answer, list positions left out: where partners meet. */
export interface Place {
  readonly index: number;
  readonly type: GraphQLObjectType;
  /** The fetch whose answer holds these objects; the root has none. */
  readonly origin: { readonly fetch: number; readonly shape: ObjectShape } | undefined;
  /** The fetches that are asked for more about them. */
  readonly parts: ByteFetch[];
}

/** What a partner must answer for one object: these fields, in this order, and nothing else. */
export interface ObjectShape {
  readonly place: Place;
  readonly fields: readonly FieldShape[];
}

export interface FieldShape {
  /** The name in the answer. */
  readonly name: string;
  readonly field: string;
  /** `{"name":` for the first field of an object, `,"name":` for the others. */
  readonly opening: Literal;
  readonly isNullable: boolean;
  readonly list: { readonly hasNullableItems: boolean } | undefined;
  readonly content: ValueEnd | ObjectShape;
  /** The same, for a field that is simply a value. */
  readonly leaf: ValueEnd | undefined;
}

/** A text, or the bytes of a field as they were received. */
export type RepresentationPiece = Buffer | KeySource;

export interface KeySource extends Source {
  readonly key: string;
}

/** A key that an entity's answer repeats: it must be written as it was asked. */
export interface RepeatedKey {
  readonly slot: number;
  readonly asked: Source;
}

/** Where the value of a field is found: in the object itself (-1) or in one of its place's parts. */
export interface Source {
  readonly part: number;
  readonly slot: number;
}

export function isText(piece: RepresentationPiece): piece is Buffer {
  return piece instanceof Uint8Array;
}

export function isShape(content: ValueEnd | ObjectShape): content is ObjectShape {
  return typeof content === 'object';
}

/** The one source of a field of a place; undefined when there is none, or when two could disagree. */
export function sourceOf(place: Place, name: string): (Source & { readonly field: FieldShape }) | undefined {
  const shapes = [...(place.origin ? [{ part: -1, shape: place.origin.shape }] : []), ...place.parts];
  const found = shapes.flatMap(({ part, shape }) =>
    shape.fields.flatMap((field, slot) => (field.name === name ? [{ part, slot, field }] : [])),
  );
  return found.length === 1 ? found[0] : undefined;
}
