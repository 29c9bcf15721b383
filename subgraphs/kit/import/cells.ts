import type { EntityMetadata } from '@mikro-orm/core';
import { columnsOf, type ColumnKind } from './columns.js';
import type { FileProblem, RowRead } from './read-files.js';

/**
 * Turns the cells of a spreadsheet's rows into values, as their columns ask. A cell that cannot be read stays the text it
 * is, so that the row's check names it like any other mistake. `diagnostic.texte` is a part of a value of several parts,
 * and `absences.places` the reason of an empty cell.
 */
export function readCells(meta: EntityMetadata, rows: readonly RowRead[], problems: FileProblem[]): RowRead[] {
  const kinds = new Map(columnsOf(meta).map(({ name, kind }) => [name, kind]));
  const unknown = new Set<string>();
  return rows.map((row) => {
    if (!row.cells) return row;
    const values: Record<string, unknown> = {};
    for (const [heading, cell] of Object.entries(row.values) as [string, string][]) {
      const [, name = '', part, list] = /^([^.]*)(?:\.([^[]+)(\[\])?)?$/.exec(heading) ?? [];
      const kind = kinds.get(name);
      if (kind && part === undefined) values[name] = readCell(kind, cell);
      else if (kind === 'json' && part !== undefined) {
        const whole = (values[name] ??= {});
        if (typeof whole === 'object') Object.assign(whole, { [part]: list ? listOf(cell) : nested(cell) });
      } else if (!unknown.has(`${row.file} ${heading}`)) {
        unknown.add(`${row.file} ${heading}`);
        const message = `colonne inconnue « ${heading} » (connues : ${[...kinds.keys()].join(', ')}, absences.<champ>)`;
        problems.push({ file: row.file, line: 1, message });
      }
    }
    return { file: row.file, line: row.line, values };
  });
}

/** What a spreadsheet set to French writes for each kind of column. */
function readCell(kind: ColumnKind, cell: string): unknown {
  switch (kind) {
    case 'entier':
      return /^-?\d+$/.test(cell) ? Number(cell) : cell;
    case 'décimal':
      // Cells are separated by « ; » or quoted, so a comma inside one can only be the decimal comma.
      return /^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell;
    case 'booléen':
      return { vrai: true, true: true, faux: false, false: false }[cell.toLowerCase()] ?? cell;
    case 'date':
      return cell.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1');
    case 'liste':
      return cell.startsWith('[') ? json(cell) : listOf(cell);
    case 'json':
      return json(cell);
    default:
      return cell;
  }
}

const listOf = (cell: string) => cell.split('|').map((part) => part.trim());
/** The parts of a value are texts, unless written as JSON. */
const nested = (cell: string) => (/^[[{]/.test(cell) ? json(cell) : cell);

function json(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}
