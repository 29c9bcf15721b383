/** What the documents say of a period: days when they print days, otherwise the years alone. */
export interface Periode {
  readonly effet: string | null;
  readonly fin: string | null;
  readonly anneeDebut: number | null;
  readonly anneeFin: number | null;
}

/**
 * The period as two days, to compare with a date. Where only years are printed (« 2022-2026 »), whole years count: the
 * nouns keep `effet` and `fin` empty with their reason, and only comparisons and calendars use these bounds.
 */
export const bornes = ({ effet, fin, anneeDebut, anneeFin }: Periode) => ({
  debut: effet ?? (anneeDebut === null ? null : `${String(anneeDebut)}-01-01`),
  terme: fin ?? (anneeFin === null ? null : `${String(anneeFin)}-12-31`),
});

/** Whether the period covers a day. A bound nobody printed does not exclude. */
export function couvre(periode: Periode, jour: string): boolean {
  const { debut, terme } = bornes(periode);
  return (debut === null || debut <= jour) && (terme === null || jour <= terme);
}
