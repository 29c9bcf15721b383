import type { QueryPlanSelectionNode } from '../federation.js';
import {
  isShape,
  isText,
  sourceOf,
  type ObjectShape,
  type Place,
  type RepeatedKey,
  type RepresentationPiece,
} from './shape.js';
import { stepAside } from './step-aside.js';

/** `{"__typename":"Product","upc":` + the bytes received for `upc` + `}`. */
export function compileRepresentation(
  requires: readonly QueryPlanSelectionNode[],
  place: Place,
): readonly RepresentationPiece[] {
  const pieces: RepresentationPiece[] = [];
  let text = '{';
  const [entity, ...others] = requires;
  if (entity?.kind !== 'InlineFragment' || entity.typeCondition !== place.type.name || others.length > 0) {
    return stepAside('several kinds of entities');
  }
  entity.selections.forEach((selection, index) => {
    if (selection.kind !== 'Field') return stepAside('a type condition in a key');
    if (index > 0) text += ',';
    text += `"${selection.name}":`;
    if (selection.name === '__typename') {
      text += JSON.stringify(place.type.name);
      return;
    }
    const source = sourceOf(place, selection.alias ?? selection.name) ?? stepAside('a key from nowhere, or from two');
    if (isShape(source.field.content) || selection.selections) return stepAside('a key with fields of its own');
    pieces.push(Buffer.from(text), { key: selection.name, part: source.part, slot: source.slot });
    text = '';
  });
  return [...pieces, Buffer.from(`${text}}`)];
}

/** `_entities` are answered in the order asked: the keys that come back say whether they were. */
export function repeatedKeys(pieces: readonly RepresentationPiece[] = [], shape: ObjectShape): RepeatedKey[] {
  return shape.fields.flatMap(({ field }, slot) => {
    const asked = pieces.find((piece) => !isText(piece) && piece.key === field);
    return asked && !isText(asked) ? [{ slot, asked }] : [];
  });
}
