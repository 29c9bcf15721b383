import type { EntityMetadata } from '@mikro-orm/core';
import { readCitation } from '../../../schema/documents.js';
import { Absence } from '../valeurs/absence.js';
import { columnsOf, type Column } from './columns.js';
import type { FileProblem, RowRead } from './read-files.js';

type Values = Record<string, unknown>;

/**
 * Checks one row against its noun's columns and gives it the columns' names. What a team may write is what the noun
 * declares: nothing more, nothing of another type, and nothing missing without its reason.
 */
export function checkRow(meta: EntityMetadata, row: RowRead, problems: FileProblem[]): Values | null {
  const found: string[] = [];
  const values: Values = {};
  const columns = columnsOf(meta);
  const known = columns.map(({ name }) => name);
  for (const name of Object.keys(row.values)) {
    if (!known.includes(name)) found.push(`champ inconnu « ${name} » (connus : ${known.join(', ')})`);
  }
  for (const column of columns) {
    const { name, prop, kind } = column;
    const value = row.values[name] ?? undefined;
    const wrong = value === undefined ? missing(column, row) : misfit(column, value);
    if (wrong) found.push(wrong);
    else if (value !== undefined) values[prop.name] = kind === 'décimal' ? String(value) : value;
    else if (prop.nullable) values[prop.name] = null;
  }
  found.push(...citationProblems(row.values));
  problems.push(...found.map((message) => ({ file: row.file, line: row.line, message })));
  return found.length === 0 ? values : null;
}

function missing({ name, nullable, defaulted }: Column, row: RowRead): string | null {
  if (nullable) {
    const reasons = row.values.absences as Values | undefined;
    return reasons?.[name] ? null : `« ${name} » est vide sans raison : l’expliquer dans « absences » (« ABSENT : … »)`;
  }
  return defaulted ? null : `champ obligatoire « ${name} » manquant`;
}

const misfit = ({ name, said, accepts }: Column, value: unknown): string | null =>
  accepts(value) ? null : `« ${name} » : ${JSON.stringify(value)} n’est pas ${said}`;

const isText = (value: unknown) => typeof value === 'string';

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
