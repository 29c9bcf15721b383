import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { ErrorCode } from '../../schema/errors.js';

/** What Fastify refuses before GraphQL is reached, by its own code. */
const refusals: Record<string, readonly [status: number, code: ErrorCode, message: string]> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    'METHODE_REFUSEE',
    'Le corps doit être du JSON (content-type: application/json).',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'REQUETE_ILLISIBLE', 'Le corps de la requête est vide.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'REQUETE_ILLISIBLE', 'Le corps de la requête n’est pas du JSON lisible.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'REQUETE_ILLISIBLE', 'Le corps n’a pas la longueur annoncée.'],
};

/** Fastify answers an address it cannot decode by itself, without a line in any log: it is sent to where nothing is. */
export function readableUrl({ url = '/' }: { url?: string }): string {
  if (!url.includes('%')) return url;
  try {
    decodeURI(url.split('?', 1)[0] ?? '');
    return url;
  } catch {
    return '/adresse-illisible';
  }
}

/** Whatever happens outside GraphQL is answered in the same shape: JSON, a code, a French sentence; never a stack. */
export function useReadableErrors(app: FastifyInstance, log: Logger, maxBodyBytes: number): void {
  app.removeContentTypeParser('text/plain');

  app.setNotFoundHandler((request, reply) =>
    refuse(
      request,
      reply,
      404,
      'CHEMIN_INCONNU',
      `Rien ne répond à ${request.method} ici : le graphe est à « /graphql ».`,
    ),
  );

  app.setErrorHandler((error: { code?: string; statusCode?: number }, request, reply) => {
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      const message = `Le corps dépasse la limite de ${maxBodyBytes} octets.`;
      const valeur = Number(request.headers['content-length'] ?? NaN) || null;
      const limit = { limite: 'octets', valeur, maximum: maxBodyBytes };
      return refuse(request, reply, 413, 'LIMITE_DEPASSEE', message, limit);
    }
    const [status, code, message] = refusals[error.code ?? ''] ?? [];
    if (status && code && message) return refuse(request, reply, status, code, message);
    const { statusCode = 500 } = error;
    if (statusCode >= 400 && statusCode < 500) {
      return refuse(request, reply, statusCode, 'REQUETE_ILLISIBLE', 'La requête n’est pas lisible.');
    }
    log.error({ requestId: request.id, error: String(error) }, 'unexpected error');
    return refuse(request, reply, 500, 'ERREUR_INTERNE', 'Le graphe a rencontré une erreur ; elle est journalisée.');
  });

  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (request, reply) =>
      refuse(request, reply.header('allow', 'GET, POST'), 405, 'METHODE_REFUSEE', 'Seules GET et POST sont servies.'),
  });
}

export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): FastifyReply {
  request.exchange.access.errorCodes.push(code);
  const wanted = request.headers.accept ?? '';
  const isGraphQL = wanted.includes('application/graphql-response+json') && !wanted.includes('application/json');
  return reply
    .code(status)
    .type(`application/${isGraphQL ? 'graphql-response+json' : 'json'}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code, ...extensions } }] }));
}
