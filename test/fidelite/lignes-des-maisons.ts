import { join } from 'node:path';
import { houseNames } from '../../bin/houses.js';
import { readDataFiles } from '../../subgraphs/kit/import/read-files.js';

export type Ligne = Record<string, unknown>;

/** Every row of every house as its team wrote it, by `maison/table`: what is compared with the documents. */
export function readLignes(): Map<string, Ligne[]> {
  return new Map(
    houseNames().flatMap((house) => {
      const { rows } = readDataFiles(join(process.cwd(), 'subgraphs', house, 'data'), house);
      return [...rows].map(([table, read]): [string, Ligne[]] => [
        `${house}/${table}`,
        read.map(({ values }) => values),
      ]);
    }),
  );
}

/** What identifies a row for people: its key, or its place. */
export const keyOf = (row: Ligne, index: number): string =>
  String(row.id ?? row.code ?? row.numero ?? row.convention ?? row.objectif ?? index);

export interface Cite {
  /** `maison/table#clé.champ`. */
  readonly place: string;
  readonly champ: string;
  readonly value: unknown;
  /** The nearest `source` around the value. */
  readonly citation: string;
}

/** Every value of every row with the citation that answers for it: its own, or that of what holds it. */
export function citedValues(lignes: ReadonlyMap<string, readonly Ligne[]>): Cite[] {
  const found: Cite[] = [];
  const walk = (value: unknown, place: string, champ: string, around: string) => {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, `${place}.${String(index)}`, champ, around));
    else if (typeof value === 'object' && value !== null) {
      const own = (value as Ligne).source;
      const citation = typeof own === 'string' ? own : around;
      for (const [name, part] of Object.entries(value))
        if (name !== 'absences') walk(part, `${place}.${name}`, name, citation);
    } else found.push({ place, champ, value, citation: around });
  };
  for (const [table, rows] of lignes)
    rows.forEach((row, index) => walk(row, `${table}#${keyOf(row, index)}`, '', String(row.source ?? '')));
  return found;
}
