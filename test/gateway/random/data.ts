import { hash } from './dice.js';
import { ids, requiredSize, type Model, type ModelField, type ModelType } from './model.js';

/** An object of the graph: a place of the data. What a partner was handed over of it stands beside. */
export interface Item {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

export const sorts = ['PETIT', 'MOYEN', 'GRAND'];
export const codeOf = ({ __typename, id }: Item): string => `${__typename}-${id}`;
export const idOf = (code: string): string => code.replace(/^.*-/, '');

/** What a field of an object holds, the same for all who hold it; `worked out` is its holder's business. */
export function valueOf(model: Model, field: ModelField, place: string, size = 2): unknown {
  const draw = hash(`${place}.${field.name}`);
  if (field.isNullable && draw % 5 === 0) return null;
  const part = Math.floor(draw / 8);
  switch (field.kind) {
    case 'text':
      return `é${part % 1000}`;
    case 'whole':
      return part % 100;
    case 'flag':
      return part % 2 === 0;
    case 'sort':
      return sorts[part % sorts.length];
    case 'sized':
      return 'x'.repeat(size);
    case 'detail':
      return { x: part % 50, y: `è${part % 100}` };
    case 'one':
      return itemOf(model, field.to ?? '', part);
    case 'many':
      return Array.from({ length: part % 4 }, (_, i) => itemOf(model, field.to ?? '', part + i * 7));
    default:
      throw new Error(`nobody holds ${field.name}`);
  }
}

function itemOf(model: Model, to: string, draw: number): Item {
  const group = to === 'Chose' ? model.things : to === 'Trouvaille' ? model.finds : [to];
  return { __typename: group[draw % group.length] ?? '', id: ids[Math.floor(draw / 3) % ids.length] ?? '' };
}

/** What a holder works out of the values it requires; `null` is one of them. */
export function workedOut(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value) ?? 'absent').join(' ');
}

/** The values of a required path, from what holds everything. */
export function followed(model: Model, type: ModelType, item: Item, path: string): unknown {
  const [first = '', second] = path.split('.');
  const field = fieldOf(type, first);
  const value = valueOf(model, field, codeOf(item), requiredSize);
  if (second === undefined || value === null) return value;
  if (field.kind === 'detail') return (value as Item)[second];
  const { __typename } = value as Item;
  return valueOf(model, fieldOf(typeOf(model, __typename), second), codeOf(value as Item), requiredSize);
}

export function typeOf(model: Model, name: string): ModelType {
  const type = model.types.find((one) => one.name === name);
  if (!type) throw new Error(`no type ${name}`);
  return type;
}

export function fieldOf(type: ModelType, name: string): ModelField {
  const field = type.fields.find((one) => one.name === name);
  if (!field) throw new Error(`no field ${type.name}.${name}`);
  return field;
}
