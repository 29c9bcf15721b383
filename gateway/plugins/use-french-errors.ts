import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { errorCodes, type ErrorCode } from '../../schema/errors.js';
import { toFrench } from '../french/translate.js';

/** The libraries' codes, in our table. */
const ours: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'REQUETE_INVALIDE',
  GRAPHQL_VALIDATION_FAILED: 'REQUETE_INVALIDE',
  OPERATION_RESOLUTION_FAILURE: 'REQUETE_INVALIDE',
  BAD_USER_INPUT: 'VARIABLES_INVALIDES',
  BAD_REQUEST: 'REQUETE_ILLISIBLE',
  PERSISTED_QUERY_NOT_FOUND: 'REQUETE_INVALIDE',
  PERSISTED_QUERY_NOT_SUPPORTED: 'REQUETE_INVALIDE',
};

/** Some refusals have a better name than the code of their family. */
const byMessage: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^Syntax Error: Document contains more tha[nt] /, 'LIMITE_DEPASSEE'],
  [/^This operation has been blocked as a potential Cross-Site/, 'METHODE_REFUSEE'],
  [/^(?:GET requests|Apollo Server supports only|An 'accept' header)/, 'METHODE_REFUSEE'],
];

/**
 * The last word on every error: those meant for the client are in French and carry one of our codes, all others are
 * masked and logged under the request's id.
 */
export function useFrenchErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    const known = typeof code === 'string' && Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : undefined;
    // A partner built without our table passes its own codes on: the engine has let through what is for the client.
    if (known || formatted.extensions?.['partenaire']) {
      return { ...formatted, message: toFrench(formatted.message) ?? formatted.message };
    }

    const family = typeof code === 'string' ? ours[code] : undefined;
    if (!family) return masked(formatted, thrown, log);
    const original = originalCode(thrown);
    const better = byMessage.find(([pattern]) => pattern.test(formatted.message))?.[1];
    const unknown = original ? formatted.message : `La requête est refusée (${formatted.message}).`;
    const extensions = { ...formatted.extensions, code: better ?? original ?? family };
    return { ...formatted, message: toFrench(formatted.message) ?? unknown, extensions };
  };
}

/** Apollo Server writes its own code over ours when it passes one of our errors on. */
function originalCode(thrown: unknown): ErrorCode | undefined {
  for (let error = thrown; error instanceof GraphQLError; error = error.originalError) {
    const code = error.extensions['code'];
    if (typeof code === 'string' && Object.hasOwn(errorCodes, code)) return code as ErrorCode;
  }
  return undefined;
}

function masked(formatted: GraphQLFormattedError, thrown: unknown, log: Logger): GraphQLFormattedError {
  log.error({ error: String(unwrapResolverError(thrown)), path: formatted.path }, 'unexpected error');
  const message = 'Le graphe a rencontré une erreur ; elle est journalisée.';
  return { message, path: formatted.path, extensions: { code: 'ERREUR_INTERNE' satisfies ErrorCode } };
}
