import { comptes } from './comptes.js';
import { hash, linesOf, readTextes, type Texte } from './documents.js';
import { EN_NOS_MOTS, figurePresence, IMPRIMES, presence, squash } from './imprime.js';
import { citedValues, type Cite, type Ligne } from './lignes-des-maisons.js';

/**
 * What was found in the documents, without their sentences: counts, and hashes of what was compared. It lets anyone check
 * the rows without the documents, and is itself checked wherever the documents are.
 */
export interface Releves {
  /** SHA-256 of each document's file, as its lines. */
  readonly documents: Record<string, string>;
  readonly comptes: Record<string, unknown>;
  /** Titles, names and figures found in the lines they cite: how, and the hash of what was looked for. */
  readonly retrouves: Record<string, string>;
  /** Those their lines do not print as such: a sum, a number in words, a name in our words. */
  readonly nonRetrouves: readonly string[];
  /** Every line the rows cite that is not blank, by document. */
  readonly lignes: Record<string, Record<string, string>>;
}

const short = (text: string) => hash(text).slice(0, 16);

/** What is looked for in the lines: a printed text, or a figure. Null for a value of another kind. */
export function sought(cite: Cite): { kind: 'texte' | 'chiffre'; text: string; mark: string } | null {
  const { place, champ, value, citation } = cite;
  if (!linesOf(citation)) return null;
  const text = String(value);
  if (champ === 'valeur' && /^-?\d+(\.\d+)?$/.test(text)) {
    return { kind: 'chiffre', text, mark: short(String(Number(text))) };
  }
  const printed = IMPRIMES.has(champ) && typeof value === 'string' && !EN_NOS_MOTS.test(place);
  return printed ? { kind: 'texte', text, mark: short(squash(text)) } : null;
}

export function relever(lignes: ReadonlyMap<string, readonly Ligne[]>): Releves {
  const textes = readTextes();
  const values = citedValues(lignes);
  const retrouves: Record<string, string> = {};
  const nonRetrouves: string[] = [];
  for (const cite of values) {
    const looked = sought(cite);
    if (!looked) continue;
    const find = looked.kind === 'chiffre' ? figurePresence : presence;
    const found = find(looked.text, cite.citation, textes);
    if (found === 'NON') nonRetrouves.push(cite.place);
    else retrouves[cite.place] = `${found} ${looked.mark}`;
  }
  return {
    documents: Object.fromEntries([...textes].map(([document, texte]) => [document, texte.sha256])),
    comptes: Object.fromEntries(comptes.map(({ nom, documents }) => [nom, documents(textes)])),
    retrouves,
    nonRetrouves,
    lignes: citedLines(values, textes),
  };
}

function citedLines(values: readonly Cite[], textes: ReadonlyMap<string, Texte>): Releves['lignes'] {
  return Object.fromEntries(
    [...textes].map(([document, texte]) => {
      const cited = values.map(({ citation }) => linesOf(citation)).filter((cite) => cite?.document === document);
      const numbers = [...new Set(cited.flatMap((cite) => cite?.numbers ?? []))].sort((a, b) => a - b);
      const printed = numbers.filter((number) => texte.line(number).trim() !== '');
      return [document, Object.fromEntries(printed.map((number) => [String(number), short(texte.line(number))]))];
    }),
  );
}
