import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';
import { exportFormats, writeExport, type ExportName } from '../exports/export.js';
import { extract, type Extraction } from '../exports/extract.js';
import { addressOf, originOf } from './addresses.js';
import { missingPartners, refusedByGraph, refuseIncomplete } from './completeness.js';
import { asRefusal, type Consultation } from './consultation.js';
import { contractVersion } from './contract-version.js';
import { isHeld, notModified, quoted } from './etag.js';
import { fileName } from './file-name.js';
import { textsOf } from './read-request.js';
import { Refusal } from './refusal.js';
import { cacheFor, describe } from './response-headers.js';
import { spool } from './spool.js';

/** Files are written to disk before they leave; so many at once, so that a crowd does not fill it. */
const atOnce = 8;
let writing = 0;

/** One list of the answer as a file, every page of it; refused rather than given with a part missing. */
export async function answerFile(consultation: Consultation, form: ExportName): Promise<FastifyReply> {
  if (writing >= atOnce) {
    const message = 'Trop de fichiers sont en train d’être produits. Réessayer dans un instant.';
    throw new Refusal(503, 'LIMITE_DEPASSEE', message, { retryAfterSeconds: 5 });
  }
  writing += 1;
  try {
    return await produce(consultation, form);
  } catch (error) {
    throw asRefusal(error);
  } finally {
    writing -= 1;
  }
}

async function produce(consultation: Consultation, form: ExportName): Promise<FastifyReply> {
  const { site, question, request, reply } = consultation;
  const leaving = leavingOf(reply);
  const variables = wholePages(consultation);
  const context = { schema: site.schema, owners: site.owners };
  const extraction = await extract({
    graph: site.graph,
    context,
    document: question.document,
    variables,
    signal: leaving,
  });
  const refusal = refusedByGraph(extraction.errors);
  if (refusal) throw refusal;
  const acceptsPart = textsOf(consultation.query, 'partiel')[0] === 'oui';
  if (extraction.errors.length > 0 && !acceptsPart) throw refuseIncomplete(extraction.errors);

  const on = today();
  const version = String(question.version);
  const meta = {
    question: { name: question.name, title: question.title, version },
    variables: consultation.variables,
    url: `${originOf(request)}${addressOf(question, consultation.variables, { version }, form)}`,
    extractedAt: on,
    contractVersion,
    errors: extraction.errors,
  };
  const file = await spool(writeExport(form, tableOf(consultation, extraction), meta), {
    isZip: form === 'xlsx',
    signal: leaving,
  });
  // A partner may have stopped while later pages were read.
  if (extraction.errors.length > 0 && !acceptsPart) {
    await file.discard();
    throw refuseIncomplete(extraction.errors);
  }

  const etag = quoted(file.digest);
  const names = missingPartners(extraction.errors);
  const missing = extraction.errors.length > 0 && names.length === 0 ? ['donnees'] : names;
  describe(reply);
  reply
    .header('etag', etag)
    .header('cache-control', cacheFor(extraction.errors))
    .header(
      'content-disposition',
      `attachment; filename="${fileName(question, consultation.variables, form, { on, missing })}"`,
    );
  if (isHeld(request, etag)) {
    await file.discard();
    return notModified(reply);
  }
  // To a HEAD, the server reads the file and sends none of it.
  return reply.type(exportFormats[form].contentType).header('content-length', file.bytes).send(file.open());
}

/** The list that was asked for, or the question’s own. */
function tableOf({ question, query }: Consultation, { tables }: Extraction) {
  const wanted = textsOf(query, 'liste')[0] ?? question.listPath;
  const table = tables.find(({ path }) => path === wanted);
  if (table) return table;
  const expected = tables.map(({ path }) => path).join(', ');
  const message = `« ${wanted.slice(0, 120)} » n’est pas une liste de cette question. Attendu : ${expected}.`;
  throw new Refusal(400, 'VARIABLES_INVALIDES', message, { problems: [{ variable: 'liste', expected, message }] });
}

/** A file holds every row: its pages are only how they are fetched, so they are as long as may be. */
const wholePages = ({ question: { paging }, variables }: Consultation): Record<string, unknown> =>
  paging ? { ...variables, [paging.size]: 100 } : { ...variables };

/** A day, not an instant: the same data give the same bytes, and the same ETag, until tomorrow. */
const today = (): Date => new Date(`${new Date().toISOString().slice(0, 10)}T00:00:00Z`);

function leavingOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
