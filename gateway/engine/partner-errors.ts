import { errorCodes } from '../../schema/errors.js';
import type { FailureKind } from '../partners/partner-failure.js';
import type { Cause } from './ledger.js';
import { isObject, type JsonObject } from './targets.js';

/** What a partner's own errors become: those meant for the client pass, the others are masked and logged. */

const reasons: Readonly<Record<FailureKind, string>> = {
  unreachable: 'n’a pas pu être joint',
  late: 'n’a pas répondu à temps',
  unusable: 'n’a pas donné de réponse utilisable',
  'circuit open': 'vient de faire défaut, et n’a pas été interrogé de nouveau',
  saturated: 'a déjà trop de demandes en attente',
  abandoned: 'n’a pas répondu avant la fin de la requête',
};

export function unavailable(partner: string, kind: FailureKind): Cause {
  return {
    code: 'PARTENAIRE_INDISPONIBLE',
    message: `Le partenaire « ${partner} » ${reasons[kind]} : sa part de la réponse manque.`,
    partner,
  };
}

export function notObtained(partner: string): Cause {
  return {
    code: 'NON_OBTENU',
    message: `Le partenaire « ${partner} » a répondu, mais sans tout ce qui lui était demandé.`,
    partner,
  };
}

/** The answer was worked out by one partner without the part that another one could not give. */
export function incomplete(cause: Cause, answering: string): Cause {
  const absent = cause.partner ? `les données du partenaire « ${cause.partner} »` : 'certaines données';
  return { ...cause, message: `La réponse du partenaire « ${answering} » a été établie sans ${absent}.` };
}

/** Codes of partners built without our error table, for a fault of the request. */
const clientCodesOfOthers = new Set(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED']);

/** What servers add to an error for their own developers. */
const internal = new Set(['stack', 'stacktrace', 'exception', 'serviceName', 'service', 'path', 'file']);
const longestSaid = 500;

export function readPartnerError(partner: string, error: JsonObject): { cause: Cause; masked: boolean } {
  const extensions = isObject(error['extensions']) ? error['extensions'] : {};
  const code = extensions['code'];
  if (typeof code === 'string' && typeof error['message'] === 'string' && isForClient(code)) {
    const shown = Object.fromEntries(Object.entries(extensions).filter(([name, value]) => isShown(name, value)));
    const message = isSaid(error['message']) ? error['message'] : refusal(partner, code);
    return { cause: { code, message, partner, extensions: shown, saidByPartner: true }, masked: false };
  }
  const message = `Le partenaire « ${partner} » a rencontré une erreur.`;
  return { cause: { code: 'ERREUR_PARTENAIRE', message, partner, saidByPartner: true }, masked: true };
}

function isForClient(code: string): boolean {
  const known = Object.hasOwn(errorCodes, code) ? errorCodes[code as keyof typeof errorCodes] : undefined;
  return known?.family === 'client' || clientCodesOfOthers.has(code);
}

/** Words and figures pass; objects are bodies and exceptions more often than not. */
function isShown(name: string, value: unknown): boolean {
  if (internal.has(name)) return false;
  return typeof value === 'string' ? isSaid(value) : typeof value === 'number' || typeof value === 'boolean';
}

/** A sentence for a person: no address, no several lines of a stack. */
function isSaid(text: string): boolean {
  return text.length <= longestSaid && !/:\/\/|[\r\n]/.test(text);
}

function refusal(partner: string, code: string): string {
  const known = Object.hasOwn(errorCodes, code) ? errorCodes[code as keyof typeof errorCodes] : undefined;
  return known?.description ?? `Le partenaire « ${partner} » a refusé ce qui lui était demandé.`;
}
