import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphUnreachable } from '../../graph.js';
import { capital, partnerList } from '../reading/partner-names.js';
import { sendPage } from '../send-page.js';
import { MessagePage } from './message-page.js';

const wantsHtml = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('text/html');

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '/';

export function sendNotFound(request: FastifyRequest, reply: FastifyReply, why: string): FastifyReply {
  return sendPage(
    reply,
    <MessagePage title="Page introuvable" path={pathOf(request)} requestId={request.id}>
      <p className="chapeau">{why}</p>
    </MessagePage>,
    { status: 404 },
  );
}

/** What was asked for may well exist: the partner that would say so is down. */
export function sendUnavailable(
  request: FastifyRequest,
  reply: FastifyReply,
  partners: readonly string[],
): FastifyReply {
  return sendPage(
    reply,
    <MessagePage title="Réponse indisponible" path={pathOf(request)} requestId={request.id}>
      <p className="chapeau">
        {capital(partnerList(partners))} {partners.length > 1 ? 'ne répondent pas' : 'ne répond pas'} en ce moment ; la
        réponse est de son ressort. Réessayez dans un instant.
      </p>
    </MessagePage>,
    { status: 503 },
  );
}

/** An address that nobody serves: a page for a person, and the gateway's own JSON for a program. */
export function useNotFoundPage(app: FastifyInstance): void {
  app.get('/*', (request, reply) => {
    if (!wantsHtml(request)) return reply.callNotFound();
    return sendNotFound(request, reply, 'Rien ne répond à cette adresse.');
  });
}

/** The pages' own failures, told to a person; the cause goes to the log, under the request's id. */
export function useErrorPages(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const isGraph = error instanceof GraphUnreachable;
    request.log.error({ requestId: request.id, error: String(error) }, 'page failed');
    return sendPage(
      reply,
      <MessagePage
        title={isGraph ? 'Le graphe ne répond pas' : 'Cette page n’a pas pu être préparée'}
        path={pathOf(request)}
        requestId={request.id}
      >
        <p className="chapeau">
          {isGraph
            ? 'Les données viennent d’un graphe commun aux partenaires, et il ne répond pas en ce moment. Rien n’est montré plutôt que des chiffres anciens ou faux.'
            : 'L’erreur est de notre fait ; elle est journalisée sous la référence écrite en bas de page.'}
        </p>
        <p>Réessayez dans un instant : rechargez la page.</p>
      </MessagePage>,
      { status: isGraph ? 503 : 500 },
    );
  });
}
