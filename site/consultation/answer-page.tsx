import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import { render } from '../pages/send-page.js';
import { tablesOf } from '../tables/tables-of.js';
import { examplesOf, originOf } from './addresses.js';
import { refusedByGraph } from './completeness.js';
import { askGraph, nextCursor, type Consultation } from './consultation.js';
import { isHeld, notModified, quoted } from './etag.js';
import { contentTypes } from './negotiate.js';
import { QuestionPage, type Shown } from './question-page.js';
import { RefusalPage } from './refusal-page.js';
import { checkVersion, textsOf, type Asked } from './read-request.js';
import { Refusal } from './refusal.js';
import { cacheFor, describe } from './response-headers.js';
import { snippetsOf } from './snippets/question-snippets.js';

/** The question’s own page: its form, its answer as tables, its files, and how to ask it from a program. */
export async function openQuestionPage(consultation: Consultation, asked: Asked): Promise<FastifyReply> {
  const { site, question, query, request, reply } = consultation;
  checkVersion(question, query);
  // Opened bare, a question that needs values shows its form, filled with the examples.
  const isWaiting =
    asked.isBare && asked.problems.length > 0 && Object.keys(query).every((name) => !textsOf(query, name).length);
  const problems = isWaiting ? [] : asked.problems;
  const shown = isWaiting || problems.length > 0 ? undefined : await show(consultation);
  const values = shown ? consultation.variables : examplesOf(question);
  const page = (
    <QuestionPage
      question={question}
      schema={site.schema}
      query={query}
      values={values}
      problems={problems}
      isWaiting={isWaiting}
      shown={shown}
      snippets={snippetsOf(site, question, values, originOf(request))}
    />
  );
  return send(page, problems.length > 0 ? 400 : 200, request, reply, shown ? cacheFor(shown.errors) : 'no-store');
}

async function show(consultation: Consultation): Promise<Shown> {
  const { site, question, variables, query } = consultation;
  const answer = await askGraph(consultation);
  const refusal = refusedByGraph(answer.errors);
  if (refusal) throw refusal;
  const context = { schema: site.schema, owners: site.owners };
  const tables = tablesOf(answer, question.document, context, variables);
  const wanted = textsOf(query, 'liste')[0] ?? question.listPath;
  const table = tables.find(({ path }) => path === wanted) ?? tables.find(({ path }) => path === question.listPath);
  if (!table) throw new Error(`${question.name}: no list at ${question.listPath}`);
  return { table, tables, errors: answer.errors, next: nextCursor(question, answer.data) };
}

/** What is refused to someone who reads pages. */
export function refusalPage(refusal: Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const page = <RefusalPage refusal={refusal} path={request.url.split('?', 1)[0] ?? '/'} />;
  return send(page, refusal.status, request, reply, 'no-store');
}

export function send(
  page: ReactElement,
  status: number,
  request: FastifyRequest,
  reply: FastifyReply,
  cache: string,
): FastifyReply {
  const html = render(page);
  const etag = quoted(createHash('sha256').update(html).digest('hex'));
  describe(reply);
  reply.code(status).header('etag', etag).header('cache-control', cache);
  if (status === 200 && isHeld(request, etag)) return notModified(reply);
  return reply.type(contentTypes.html).send(html);
}
