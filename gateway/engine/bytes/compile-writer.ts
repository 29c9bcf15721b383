import type { FieldNode } from 'graphql';
import type { FieldCollector, FieldGroups } from '../collect-fields.js';
import { isShape, sourceOf, type FieldShape, type ObjectShape, type Place, type Source } from './shape.js';
import { stepAside } from './step-aside.js';

/** How one object of the answer is written. */
export interface ObjectWriter {
  readonly place: Place;
  readonly steps: readonly WriteStep[];
}

export type WriteStep =
  /** A text of our own. */
  | { readonly kind: 'text'; readonly bytes: Buffer }
  /** Neighbouring fields of one answer, names and commas included, as they were received. */
  | {
      readonly kind: 'copy';
      readonly part: number;
      readonly slot: number;
      readonly lead: number;
      readonly last: number;
    }
  /** An object, or a list of them, that has to be put together. */
  | { readonly kind: 'compose'; readonly source: Source; readonly isList: boolean; readonly writer: ObjectWriter };

/** From what the client asked of a place: the fewest copies that write it in its order. */
export function compileWriter(place: Place, groups: FieldGroups, fields: FieldCollector): ObjectWriter {
  const steps: WriteStep[] = [];
  let text = '{';
  const flush = (): void => {
    if (text) steps.push({ kind: 'text', bytes: Buffer.from(text) });
    text = '';
  };
  let isFirst = true;
  for (const [name, nodes] of groups) {
    const comma = isFirst ? '' : ',';
    isFirst = false;
    if (nodes[0]?.name.value === '__typename') {
      text += `${comma}"${name}":${JSON.stringify(place.type.name)}`;
      continue;
    }
    const source = sourceFor(place, name, nodes);
    const { field, part, slot } = source;
    if (isVerbatim(field, nodes, fields)) {
      const previous = text === '' ? steps.at(-1) : undefined;
      if (previous?.kind === 'copy' && previous.part === part && previous.last === slot - 1) {
        steps[steps.length - 1] = { ...previous, last: slot };
        continue;
      }
      text += comma;
      flush();
      steps.push({ kind: 'copy', part, slot, lead: field.opening.bytes.length - 1, last: slot });
    } else {
      text += `${comma}"${name}":`;
      flush();
      steps.push({ kind: 'compose', source: { part, slot }, ...composed(field, nodes, fields) });
    }
  }
  text += '}';
  flush();
  return { place, steps };
}

function sourceFor(place: Place, name: string, nodes: readonly FieldNode[]): Source & { readonly field: FieldShape } {
  const source = sourceOf(place, name);
  if (!source) return stepAside('a field from nowhere, or from two partners');
  return source.field.field === nodes[0]?.name.value ? source : stepAside('another field under this name');
}

function composed(field: FieldShape, nodes: readonly FieldNode[], fields: FieldCollector) {
  if (!isShape(field.content)) return stepAside('a leaf is never composed');
  const { place } = field.content;
  const writer = compileWriter(place, fields.below(nodes, place.type), fields);
  return { isList: field.list !== undefined, writer };
}

/** True when what was received is, byte for byte, what the client asked for. */
function isVerbatim(field: FieldShape, nodes: readonly FieldNode[], fields: FieldCollector): boolean {
  if (!isShape(field.content)) return true;
  const shape: ObjectShape = field.content;
  if (shape.place.parts.length > 0) return false;
  const groups = [...fields.below(nodes, shape.place.type)];
  return (
    groups.length === shape.fields.length &&
    groups.every(([name, inner], index) => {
      const received = shape.fields[index];
      return received?.name === name && received.field === inner[0]?.name.value && isVerbatim(received, inner, fields);
    })
  );
}
