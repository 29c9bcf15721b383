import { getNamedType } from 'graphql';
import type { TableContext } from './context.js';
import { ownersOf } from './evidence.js';
import type { Asked, Place } from './place.js';
import { isRefusal, partsOf } from './roles.js';
import type { Column, ColumnKind } from './table.js';
import { unitOf, withoutUnit } from './units.js';
import { headerOf } from './words.js';

/** What leads to a column: the names on the way, as answered, and who may answer there. */
export interface Way {
  readonly keys: readonly string[];
  readonly owners: readonly string[] | undefined;
}

export const start: Way = { keys: [], owners: undefined };

/** One name further: its owners are kept to those above, unless another partner's noun begins here. */
export const along = (way: Way, asked: Asked, { owners }: TableContext): Way => ({
  keys: [...way.keys, asked.key],
  owners: ownersOf(asked, owners, way.owners),
});

const kinds: Readonly<Record<string, ColumnKind>> = {
  Int: 'nombre',
  Float: 'decimal',
  Decimal: 'decimal',
  Date: 'date',
  Boolean: 'booleen',
};

/** The columns of an object: its own values, those of the objects it holds, and the sizes of its lists. */
export function columnsOf(place: Place, way: Way, context: TableContext): Column[] {
  return partsOf(place).flatMap((part): Column[] => {
    const next = along(way, part.asked, context);
    if (part.kind === 'object') return columnsOf(part.place, next, context);
    const { field, name } = part.asked;
    const base = {
      key: next.keys.join('.'),
      header: headerOf(
        [...way.keys, isNumber(part.asked) ? withoutUnit(part.asked.key) : part.asked.key],
        context.schema,
      ),
      owners: next.owners ?? [],
      description: field.description ?? '',
    };
    if (part.kind === 'list') return [{ ...base, header: `${base.header} (nombre)`, kind: 'nombre', unit: undefined }];
    const kind = part.kind === 'values' ? 'texte' : kindOf(part.asked, part.kind === 'attested');
    const isFigure = kind === 'nombre' || kind === 'decimal';
    return [{ ...base, kind, unit: isFigure ? unitOf(name, base.description) : undefined }];
  });
}

const isNumber = ({ field }: Asked): boolean => ['Int', 'Decimal'].includes(getNamedType(field.type).name);

function kindOf(asked: Asked, isAttested: boolean): ColumnKind {
  const type = getNamedType(asked.field.type);
  if (!isAttested) return kinds[type.name] ?? 'texte';
  const valeur = 'getFields' in type ? type.getFields().valeur : undefined;
  return (valeur && kinds[getNamedType(valeur.type).name]) ?? 'texte';
}

const codes = ['id', 'siren', 'codeInsee', 'code', 'numero', 'indicateur', 'territoire', 'periode'];
const labels = ['nom', 'intitule', 'titre', 'libelle', 'sigle', 'type'];

/** What tells an object from its neighbours, among what was asked of it: its codes and the first of its names. */
export function identityOf(place: Place): Asked[] {
  const plain = place.asked.filter((asked) => !asked.place && !asked.isList);
  const named = plain.find((asked) => labels.includes(asked.name));
  return plain.filter((asked) => codes.includes(asked.name) || asked === named);
}

export function identityColumns(place: Place, way: Way, context: TableContext): Column[] {
  return columnsOf({ ...place, asked: identityOf(place) }, way, context).map((column) => ({
    ...column,
    isFromParent: true,
  }));
}

/** How many columns hold something that is said, and not only counted. */
export const saying = (place: Place): number =>
  partsOf(place).reduce((sum, part) => {
    if (part.kind === 'list' || isRefusal(part.asked)) return sum;
    return sum + (part.kind === 'object' ? saying(part.place) : 1);
  }, 0);
