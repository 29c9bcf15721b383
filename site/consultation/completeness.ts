import { errorCodes } from '../../schema/errors.js';
import { partenaires } from '../../schema/partenaires.js';
import { missingPartners } from '../exports/table-stream.js';
import type { AnswerError } from '../tables/context.js';
import { Refusal } from './refusal.js';

/** « la Caf (Caisses d’allocations familiales) »: people know institutions, not our names for them. */
export const partnerTitles = (names: readonly string[]): string =>
  names.map((name) => `${name} (${(Object.hasOwn(partenaires, name) && partenaires[name]?.titre) || name})`).join(', ');

/**
 * A file is kept and passed on: it is not given while a part of it is missing, unless that was asked for. `hint` says how
 * to ask.
 */
export function refuseIncomplete(errors: readonly AnswerError[], hint: string): Refusal {
  const names = missingPartners(errors);
  const whose = names.length > 0 ? `les données de ${partnerTitles(names)} manquent` : 'une partie des données manque';
  return new Refusal(
    503,
    names.length > 0 ? 'PARTENAIRE_INDISPONIBLE' : 'NON_OBTENU',
    `Fichier non produit : ${whose}. ${hint}`.trim(),
    { extensions: { partenaires: names }, retryAfterSeconds: 30 },
  );
}

/** The graph answered nothing at all: it refused a value (the reader’s to correct), or could not (ours, or a partner’s). */
export function refuseEmpty(errors: readonly AnswerError[]): Refusal {
  const [first] = errors;
  const code = codeOf(first);
  const isClient = errorCodes[code].family === 'client';
  return new Refusal(isClient ? 400 : 503, code, first?.message ?? 'Le graphe n’a rien répondu.', {
    extensions: first?.extensions?.partenaire ? { partenaires: missingPartners(errors) } : {},
    ...(!isClient && { retryAfterSeconds: 30 }),
  });
}

/** Values the graph alone could judge (a page out of bounds, a cursor of another list): the request’s fault, wherever it stands. */
export function refusedByGraph(errors: readonly AnswerError[]): Refusal | undefined {
  const found = errors.find((error) => {
    const code = codeOf(error);
    return errorCodes[code].family === 'client' && code !== 'NON_HABILITE' && code !== 'INTROUVABLE';
  });
  return found && new Refusal(400, codeOf(found), found.message);
}

function codeOf(error: AnswerError | undefined): keyof typeof errorCodes {
  const code = error?.extensions?.code ?? '';
  return Object.hasOwn(errorCodes, code) ? (code as keyof typeof errorCodes) : 'ERREUR_INTERNE';
}
