import type { FastifyReply } from 'fastify';
import { exportFormats, type ExportName } from '../exports/export.js';
import { missingPartners } from '../exports/table-stream.js';
import { addressOf, originOf } from './addresses.js';
import type { Consultation } from './consultation.js';
import { isHeld, notModified, quoted } from './etag.js';
import { fileName } from './file-name.js';
import { textsOf } from './read-request.js';
import { cacheFor, describe } from './response-headers.js';
import { wholeFile } from './whole-file.js';

const hint =
  'Réessayer plus tard, ou ajouter « partiel=oui » à l’adresse pour recevoir ce qui est disponible ; le fichier dira ce qui lui manque.';

/** One list of the answer as a file, every page of it; refused rather than given with a part missing. */
export async function answerFile(consultation: Consultation, form: ExportName): Promise<FastifyReply> {
  const { site, question, variables, query, request, reply } = consultation;
  const on = today();
  const version = String(question.version);
  const file = await wholeFile({
    site,
    reply,
    document: question.document,
    variables: wholePages(consultation),
    path: textsOf(query, 'liste')[0] ?? question.listPath,
    format: form,
    takesPart: textsOf(query, 'partiel')[0] === 'oui',
    hint,
    about: () => ({
      question: { name: question.name, title: question.title, version },
      variables,
      url: `${originOf(request)}${addressOf(question, variables, { version }, form)}`,
      extractedAt: on,
    }),
  });
  const etag = quoted(file.digest);
  const names = missingPartners(file.errors);
  const missing = file.errors.length > 0 && names.length === 0 ? ['donnees'] : names;
  describe(reply);
  reply
    .header('etag', etag)
    .header('cache-control', cacheFor(file.errors))
    .header('content-disposition', `attachment; filename="${fileName(question, variables, form, { on, missing })}"`);
  if (isHeld(request, etag)) {
    await file.discard();
    return notModified(reply);
  }
  // To a HEAD, the server reads the file and sends none of it.
  return reply.type(exportFormats[form].contentType).header('content-length', file.bytes).send(file.open());
}

/** A file holds every row: its pages are only how they are fetched, so they are as long as may be. */
const wholePages = ({ question: { paging }, variables }: Consultation): Record<string, unknown> =>
  paging ? { ...variables, [paging.size]: 100 } : { ...variables };

/** A day, not an instant: the same data give the same bytes, and the same ETag, until tomorrow. */
const today = (): Date => new Date(`${new Date().toISOString().slice(0, 10)}T00:00:00Z`);
