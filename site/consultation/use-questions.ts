import type { FastifyReply, FastifyRequest } from 'fastify';
import { library, questionNamed } from '../questions/library.js';
import type { Site } from '../site.js';
import { answerFile } from './answer-file.js';
import { answerJson } from './answer-json.js';
import { closeNames } from './close-names.js';
import type { Consultation } from './consultation.js';
import { chooseForm, type Form } from './negotiate.js';
import { openQuestionPage, refusalPage } from './answer-page.js';
import { checkVersion, readRequest, textsOf, type QueryString } from './read-request.js';
import { Refusal } from './refusal.js';

type Asking = FastifyRequest<{ Params: { file: string }; Querystring: QueryString }>;

/** `/q/<name>`: each question of the library at an address that does not move. */
export function useQuestions(site: Site): void {
  site.app.get('/q', (_, reply) => reply.redirect('/api', 308));
  site.app.get('/q/:file', async (request: Asking, reply) => {
    reply.header('vary', 'accept');
    try {
      return await answer(site, request, reply);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refuse(error, request, reply);
    }
  });
}

async function answer(site: Site, request: Asking, reply: FastifyReply): Promise<FastifyReply> {
  const { query } = request;
  const [, name = '', extension] = /^([^.]*)(?:\.(.*))?$/.exec(request.params.file) ?? [];
  const question = questionNamed(name);
  if (!question) throw unknownQuestion(name);
  const form = chooseForm(extension, textsOf(query, 'format')[0], request.headers.accept);
  const asked = readRequest(question, site.schema, query);
  const consultation: Consultation = { site, question, variables: asked.variables, query, request, reply };
  if (form === 'html') return openQuestionPage(consultation, asked);
  checkVersion(question, query);
  if (asked.problems.length > 0) {
    const message = asked.problems.map((problem) => problem.message).join(' ');
    throw new Refusal(400, 'VARIABLES_INVALIDES', message, { problems: asked.problems });
  }
  return form === 'json' ? answerJson(consultation) : answerFile(consultation, form);
}

function unknownQuestion(name: string): Refusal {
  const names = library.map((question) => question.name);
  const hint = closeNames(name.toLowerCase(), names);
  return new Refusal(
    404,
    'CHEMIN_INCONNU',
    `Aucune question ne s’appelle « ${name.slice(0, 80)} ».${hint} La liste est à « /api ».`,
  );
}

/** To a browser, a page; to a program, the shape of the graph’s own refusals. */
function refuse(refusal: Refusal, request: Asking, reply: FastifyReply): FastifyReply {
  const { retryAfterSeconds } = refusal.details;
  reply.code(refusal.status).header('cache-control', 'no-store');
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
  if (wantsPage(request)) return refusalPage(refusal, request, reply);
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(refusal.toJson()));
}

function wantsPage({ headers, query }: Asking): boolean {
  const form: Form | undefined = (() => {
    try {
      return chooseForm(undefined, undefined, headers.accept);
    } catch {
      return undefined;
    }
  })();
  return form === 'html' && textsOf(query, 'format')[0] !== 'json';
}
