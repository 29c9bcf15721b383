/**
 * A name as lists are ordered and searched by: no accents, case, hyphens or apostrophes, so that « Nouvelle-Église » is
 * found as « nouvelle eglise » and the order does not depend on a server's collation.
 */
export function cleDeTri(nom: string): string {
  return nom
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A pattern for `like` that finds the words typed, whatever special characters they hold. */
export const motifDeRecherche = (typed: string): string => `%${cleDeTri(typed)}%`;
