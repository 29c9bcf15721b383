import { concordance, Concordance } from '../../kit/valeurs/concordance.js';
import { cleDeTri } from '../../kit/valeurs/cle-de-tri.js';
import {
  attestationsTexte,
  texteAtteste,
  type MentionTexte,
  type TexteAtteste,
} from '../../kit/valeurs/texte-atteste.js';

/**
 * A title and every wording of it. Documents print the same title in capitals here and not there, with and without a
 * comma: what differs only by case, accents, spaces or punctuation agrees; the first passage then gives the wording.
 */
export function intituleAtteste(mentions: readonly MentionTexte[]): TexteAtteste {
  const strict = texteAtteste(attestationsTexte(mentions));
  const agreement = concordance(mentions.map(({ valeur }) => cleDeTri(valeur)));
  if (agreement === strict.concordance || agreement !== Concordance.CONCORDANT) return strict;
  return Object.assign(strict, { concordance: agreement, valeur: mentions[0]?.valeur ?? null, absence: null });
}

/** Whether a title holds every word typed. */
export function contient(intitule: string, recherche: string): boolean {
  const key = cleDeTri(intitule);
  return cleDeTri(recherche)
    .split(' ')
    .every((word) => key.includes(word));
}
