import { linesOf, type Texte } from './documents.js';

/** Fields that carry a name or a title as printed, and may therefore be looked for in the lines they cite. */
export const IMPRIMES = new Set([
  'intitule',
  'titre',
  'libelle',
  'libelleImprime',
  'communeImprimee',
  'communesImprimees',
  'numeroSection',
  'nom',
  'prenom',
]);

/** Tables that speak in our words: a definition, a policy, a step in short. Their figures are still looked for. */
export const EN_NOS_MOTS =
  /\/(?:indicateur|parametre|politique-secret|regle-echeance|demarche-agrement|intervention-caf|rapport-president|permanence)#/;

export type Presence = 'EXACT' | 'MOTS' | 'NON';

/** Case, accents, punctuation and the ends of lines say nothing about a title. */
export const squash = (text: string): string =>
  text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const words = (text: string): string[] =>
  text
    .split(/[\s'’"«»(),.;:/–-]+/)
    .map(squash)
    .filter((word) => word.length > 2);

/** Whether the cited lines print this text: whole, or all its words where columns of a table are read one into another. */
export function presence(text: string, citation: string, textes: ReadonlyMap<string, Texte>): Presence {
  const page = squash(linesCited(citation, textes).join(''));
  const sought = squash(text);
  if (sought !== '' && page.includes(sought)) return 'EXACT';
  const all = words(text);
  return all.length > 0 && all.every((word) => page.includes(word)) ? 'MOTS' : 'NON';
}

/** Whether the cited lines print this number, with or without a thousands separator, with a comma or a point. */
export function figurePresence(value: string, citation: string, textes: ReadonlyMap<string, Texte>): Presence {
  const page = linesCited(citation, textes).join('\n');
  const numbers = page.match(/\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g) ?? [];
  const read = numbers.flatMap((printed) => {
    const parts = printed.split(/[ .,\u00a0\u202f]/);
    const decimals = /[.,]\d+$/.test(printed) ? parts.at(-1) : undefined;
    // « 1.234 » may be a thousand or a decimal, « 62 480 » one number or two: every reading counts as printed.
    return [...parts, parts.join(''), ...(decimals ? [`${parts.slice(0, -1).join('')}.${decimals}`] : [])];
  });
  const millions = [...page.matchAll(/(\d+)(?:,(\d+))?\s*(?:millions?\b|M€)/g)].map(([, whole = '', part = '0']) =>
    String(Math.round(Number(`${whole}.${part}`) * 1e6)),
  );
  const sought = Math.abs(Number(value));
  return [...read, ...millions].some((reading) => Number(reading) === sought) ? 'EXACT' : 'NON';
}

function linesCited(citation: string, textes: ReadonlyMap<string, Texte>): string[] {
  const cited = linesOf(citation);
  const texte = cited && textes.get(cited.document);
  return texte ? cited.numbers.map((number) => texte.line(number)) : [];
}
