import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { addressOf } from './addresses.js';
import { refusedByGraph, refuseEmpty } from './completeness.js';
import { askGraph, nextCursor, type Consultation } from './consultation.js';
import { isHeld, notModified, quoted } from './etag.js';
import { fileName } from './file-name.js';
import { contentTypes } from './negotiate.js';
import { cacheFor, describe } from './response-headers.js';

/** The graph’s answer as it is, errors included, and which question it answers. */
export async function answerJson(consultation: Consultation): Promise<FastifyReply> {
  const { question, variables, request, reply } = consultation;
  const { data, errors } = await askGraph(consultation);
  const refusal = refusedByGraph(errors);
  if (refusal) throw refusal;
  if (!data) throw refuseEmpty(errors);
  const version = String(question.version);
  const body = JSON.stringify({
    data,
    ...(errors.length > 0 && { errors }),
    extensions: {
      question: { name: question.name, version: question.version, url: addressOf(question, variables, { version }) },
    },
  });
  const etag = quoted(createHash('sha256').update(body).digest('hex'));
  const next = nextCursor(question, data);
  describe(
    reply,
    next && question.paging && addressOf(question, { ...variables, [question.paging.cursor]: next }, {}, 'json'),
  );
  reply
    .header('etag', etag)
    .header('cache-control', cacheFor(errors))
    .header('content-disposition', `inline; filename="${fileName(question, variables, 'json', { on: new Date() })}"`);
  if (isHeld(request, etag)) return notModified(reply);
  return reply.type(contentTypes.json).send(body);
}
