import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';

export type ColumnKind = 'choix' | 'liste' | 'entier' | 'décimal' | 'booléen' | 'date' | 'json' | 'texte';

/** A column as the team that fills it knows it: its written name, what it takes, and how that is said. */
export interface Column {
  readonly name: string;
  readonly prop: EntityProperty;
  readonly kind: ColumnKind;
  /** The only values it takes, for a choice. */
  readonly items: readonly unknown[];
  /** A key of another noun, for a pointer. */
  readonly pointsTo: string | null;
  /** Empty without a reason is refused. */
  readonly nullable: boolean;
  /** May be left out: the table fills it. */
  readonly defaulted: boolean;
  readonly said: string;
  accepts(value: unknown): boolean;
}

/** What a team may write in a file of this table, in the order the noun declares it. */
export function columnsOf(meta: EntityMetadata): Column[] {
  return meta.props.map((prop) => {
    const name = writtenName(prop);
    const kind = kindOf(prop);
    const items: unknown[] = kind === 'choix' ? (prop.items ?? []) : [];
    return {
      name,
      prop,
      kind,
      items,
      pointsTo: prop.kind === 'm:1' ? prop.type : null,
      nullable: prop.nullable ?? false,
      defaulted: prop.default !== undefined || prop.defaultRaw !== undefined || name === 'absences',
      said: kind === 'choix' ? `l’une des valeurs ${items.join(', ')}` : SAID[kind],
      accepts: (value) => (kind === 'choix' ? items.includes(value) : ACCEPTS[kind](value)),
    };
  });
}

/** Teams write `source` and `absences`, the public names; the columns behind them are `citation` and `motifs`. */
const writtenName = (prop: EntityProperty) => ({ citation: 'source', motifs: 'absences' })[prop.name] ?? prop.name;

function kindOf(prop: EntityProperty): ColumnKind {
  const column = prop.columnTypes[0] ?? 'text';
  if (column.endsWith('[]')) return 'liste';
  if (prop.enum && prop.items) return 'choix';
  return KINDS[/^[a-z]+/.exec(column)?.[0] ?? ''] ?? 'texte';
}

const KINDS: Partial<Record<string, ColumnKind>> = {
  int: 'entier',
  numeric: 'décimal',
  boolean: 'booléen',
  date: 'date',
  jsonb: 'json',
};

type Kind = Exclude<ColumnKind, 'choix'>;
const isText = (value: unknown) => typeof value === 'string';

/** Text lists and JSON values are as their noun reads them. */
const ACCEPTS: Record<Kind, (value: unknown) => boolean> = {
  liste: (value) => Array.isArray(value) && value.every(isText),
  entier: Number.isInteger,
  décimal: (value) => /^-?\d+(\.\d+)?$/.test(String(value)),
  booléen: (value) => typeof value === 'boolean',
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
  json: (value) => typeof value === 'object',
  texte: isText,
};

const SAID: Record<Kind, string> = {
  liste: 'une liste de textes',
  entier: 'un nombre entier',
  décimal: 'un nombre décimal',
  booléen: 'true ou false',
  date: 'une date AAAA-MM-JJ',
  json: 'une liste ou un objet',
  texte: 'un texte (entre guillemets s’il n’a que des chiffres)',
};
