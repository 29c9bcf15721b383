import type { Absence } from '../parts/absent.js';
import type { Path } from '../reading/losses.js';
import type { Source } from '../reading/notes.js';

/** One figure of one territory, and what it stands on. */
export interface ComparedCell {
  readonly value: string | null;
  /** What must be the same for two figures to be compared: the edition, the period, the kind of plan. */
  readonly basis: string | undefined;
  readonly isContested: boolean;
  /** Someone who may contest it is missing. */
  readonly isPartial: boolean;
  readonly sources: readonly (Source | null)[];
  readonly absence: Absence | null;
  readonly at: Path;
}

export interface ComparedRow {
  readonly label: string;
  readonly unit: string;
  /** One for each territory, in their order. */
  readonly cells: readonly ComparedCell[];
}

export type Verdict = { readonly isComparable: true } | { readonly isComparable: false; readonly reason: string };

/** Figures are set side by side only when they are known, uncontested, and stand on the same basis. */
export function verdictOf({ cells }: ComparedRow, names: readonly string[]): Verdict {
  const no = (reason: string): Verdict => ({ isComparable: false, reason });
  const contested = names.filter((_, index) => cells[index]?.isContested);
  if (contested.length > 0) return no(`Les documents se contredisent (${contested.join(', ')}).`);
  const partial = names.filter((_, index) => cells[index]?.isPartial);
  if (partial.length > 0) {
    return no(`Un partenaire ne répond pas : on ne sait pas s’il dit la même chose (${partial.join(', ')}).`);
  }
  const valued = cells.filter(({ value }) => value !== null);
  if (valued.length === 0) return no('Aucun de ces territoires n’a de valeur.');
  if (valued.length === 1)
    return no(`Un seul territoire a une valeur (${names[cells.findIndex(({ value }) => value !== null)] ?? ''}).`);
  if (valued.some(({ basis }) => basis === undefined)) return no('Une valeur au moins n’est pas datée.');
  const bases = [...new Set(valued.map(({ basis }) => basis))];
  if (bases.length > 1) return no('Les valeurs ne portent pas sur la même chose : ce que chacune compte suit.');
  return { isComparable: true };
}
