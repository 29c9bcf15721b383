import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { readCitation } from '../../../schema/documents.js';
import { Absence } from '../valeurs/absence.js';
import type { FileProblem, RowRead } from './read-files.js';

type Values = Record<string, unknown>;

/**
 * Checks one row against its noun's columns and gives it the columns' names. What a team may write is what the noun
 * declares: nothing more, nothing of another type, and nothing missing without its reason.
 */
export function checkRow(meta: EntityMetadata, row: RowRead, problems: FileProblem[]): Values | null {
  const found: string[] = [];
  const values: Values = {};
  const columns = new Map<string, EntityProperty>(meta.props.map((prop) => [writtenName(prop), prop]));
  for (const name of Object.keys(row.values)) {
    if (!columns.has(name)) found.push(`champ inconnu « ${name} » (connus : ${[...columns.keys()].join(', ')})`);
  }
  for (const [name, prop] of columns) {
    const value = row.values[name] ?? undefined;
    const wrong = value === undefined ? missing(name, prop, row) : misfit(name, prop, value);
    if (wrong) found.push(wrong);
    else if (value !== undefined)
      values[prop.name] = /^numeric/.test(prop.columnTypes[0] ?? '') ? String(value) : value;
    else if (prop.nullable) values[prop.name] = null;
  }
  found.push(...citationProblems(row.values));
  problems.push(...found.map((message) => ({ file: row.file, line: row.line, message })));
  return found.length === 0 ? values : null;
}

/** Teams write `source` and `absences`, the public names; the columns behind them are `citation` and `motifs`. */
const writtenName = (prop: EntityProperty) => ({ citation: 'source', motifs: 'absences' })[prop.name] ?? prop.name;

function missing(name: string, prop: EntityProperty, row: RowRead): string | null {
  if (prop.nullable) {
    const reasons = row.values.absences as Values | undefined;
    return reasons?.[name] ? null : `« ${name} » est vide sans raison : l’expliquer dans « absences » (« ABSENT : … »)`;
  }
  const defaulted = prop.default !== undefined || prop.defaultRaw !== undefined || name === 'absences';
  return defaulted ? null : `champ obligatoire « ${name} » manquant`;
}

function misfit(name: string, prop: EntityProperty, value: unknown): string | null {
  const expected = expectation(prop);
  return expected.accepts(value) ? null : `« ${name} » : ${JSON.stringify(value)} n’est pas ${expected.said}`;
}

const isText = (value: unknown) => typeof value === 'string';

/** What a column accepts, and how that is said to the team. Text lists and JSON values are as their noun reads them. */
function expectation(prop: EntityProperty): { accepts: (value: unknown) => boolean; said: string } {
  if (prop.enum && prop.items && !prop.columnTypes[0]?.endsWith('[]')) {
    const items: unknown[] = prop.items;
    return { accepts: (value) => items.includes(value), said: `l’une des valeurs ${items.join(', ')}` };
  }
  const column = prop.columnTypes[0] ?? 'text';
  if (column.endsWith('[]')) {
    return { accepts: (value) => Array.isArray(value) && value.every(isText), said: 'une liste de textes' };
  }
  switch (/^[a-z]+/.exec(column)?.[0]) {
    case 'int':
      return { accepts: Number.isInteger, said: 'un nombre entier' };
    case 'numeric':
      return { accepts: (value) => /^-?\d+(\.\d+)?$/.test(String(value)), said: 'un nombre décimal' };
    case 'boolean':
      return { accepts: (value) => typeof value === 'boolean', said: 'true ou false' };
    case 'date':
      return { accepts: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)), said: 'une date AAAA-MM-JJ' };
    case 'jsonb':
      return { accepts: (value) => typeof value === 'object', said: 'une liste ou un objet' };
    default:
      return { accepts: isText, said: 'un texte (entre guillemets s’il n’a que des chiffres)' };
  }
}

/** Every `source` of the row, its own and those inside its nested values, must open; every reason must be readable. */
function citationProblems(values: unknown): string[] {
  if (Array.isArray(values)) return values.flatMap(citationProblems);
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).flatMap(([name, value]) => {
    if (name === 'source' && isText(value)) return failure(() => readCitation(value as string));
    if (name === 'absences' && typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([field, motif]) => failure(() => Absence.read(field, String(motif))));
    }
    return citationProblems(value);
  });
}

function failure(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
