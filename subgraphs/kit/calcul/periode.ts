/** The years a printed period names: « fin 2014 », « 2014-2015 », « 30/09/2021 » ; none for « non datée ». */
export function anneesDe(periode: string): number[] {
  const annees = [...periode.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([annee]) => Number(annee));
  const [debut] = annees;
  const fin = annees.at(-1);
  if (debut === undefined || fin === undefined || fin - debut > 20) return annees;
  return Array.from({ length: Math.max(fin - debut, 0) + 1 }, (_, rang) => debut + rang);
}

/** The last year a period names, by which observations are ordered; 0 when it is not dated. */
export const anneeDe = (periode: string): number => Math.max(0, ...anneesDe(periode));

/** What stands for « the most recent there is » where a key must say something. */
export const LA_PLUS_RECENTE = 'la-plus-recente';

/** The day at which a parameter is chosen: the date asked, or the end of the year asked. */
export function jourDe(periode: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(periode)) return periode;
  const annee = anneeDe(periode);
  return annee === 0 ? null : `${String(annee)}-12-31`;
}
