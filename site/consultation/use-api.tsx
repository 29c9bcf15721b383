import type { FastifyReply, FastifyRequest } from 'fastify';
import { library, questionNamed } from '../questions/library.js';
import type { Site } from '../site.js';
import { examplesOf, originOf } from './addresses.js';
import { refusalPage, send } from './answer-page.js';
import { ApiIndexPage } from './api-index-page.js';
import { ApiQuestionPage } from './api-question-page.js';
import { closeNames } from './close-names.js';
import { Refusal } from './refusal.js';
import { snippetsOf } from './snippets/question-snippets.js';

const cache = 'public, max-age=300, must-revalidate';

/** `/api`: what `/openapi.json` says, for people. */
export function useApi(site: Site): void {
  site.app.get('/api', (request, reply) =>
    send(<ApiIndexPage origin={originOf(request)} />, 200, request, reply, cache),
  );

  site.app.get('/api/:name', (request: FastifyRequest<{ Params: { name: string } }>, reply): FastifyReply => {
    const question = questionNamed(request.params.name);
    if (!question) {
      const hint = closeNames(
        request.params.name,
        library.map(({ name }) => name),
      );
      return refusalPage(new Refusal(404, 'CHEMIN_INCONNU', `Aucune question ne porte ce nom.${hint}`), request, reply);
    }
    const snippets = snippetsOf(site, question, examplesOf(question), originOf(request));
    const page = <ApiQuestionPage question={question} schema={site.schema} snippets={snippets} />;
    return send(page, 200, request, reply, cache);
  });
}
