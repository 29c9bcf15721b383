import type { FastifyReply, FastifyRequest } from 'fastify';
import { missingPartners, partnerTitles, refusedByGraph } from '../consultation/completeness.js';
import { asRefusal } from '../consultation/consultation.js';
import { contractVersion } from '../consultation/contract-version.js';
import { Refusal } from '../consultation/refusal.js';
import { spool } from '../consultation/spool.js';
import { exportFormats, writeExport } from '../exports/export.js';
import { extract } from '../exports/extract.js';
import type { Site } from '../site.js';
import type { AnswerError } from '../tables/context.js';
import { readExportRequest, type ExportRequest } from './read-export-request.js';

/** So many files at once, so that a crowd does not fill the disk they are written to before they leave. */
const atOnce = 4;
/** A query as long as the graph itself accepts, and its variables. */
const bodyLimit = 200_000;

/**
 * `POST /exports`: any query of the explorer as a file. JSON only, which no page of another site can send without being asked
 * by the browser first: a form elsewhere cannot make a reader's browser work here.
 */
export function useExports(site: Site): void {
  let writing = 0;
  site.app.post('/exports', { bodyLimit }, async (request, reply) => {
    try {
      if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
        throw new Refusal(415, 'METHODE_REFUSEE', 'Un export se demande en JSON (content-type: application/json).');
      }
      const asked = readExportRequest(request.body, site.schema);
      if (writing >= atOnce) {
        const message = 'Trop de fichiers sont en train d’être produits. Réessayer dans un instant.';
        throw new Refusal(503, 'LIMITE_DEPASSEE', message, { retryAfterSeconds: 5 });
      }
      writing += 1;
      try {
        return await sendFile(site, asked, request, reply);
      } finally {
        writing -= 1;
      }
    } catch (error) {
      const refusal = asRefusal(error);
      if (!(refusal instanceof Refusal)) throw refusal;
      const { retryAfterSeconds } = refusal.details;
      if (retryAfterSeconds) reply.header('retry-after', retryAfterSeconds);
      return reply.code(refusal.status).send(refusal.toJson());
    }
  });
}

async function sendFile(
  site: Site,
  asked: ExportRequest,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { document, variables, operationName, path, format, partial } = asked;
  const leaving = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) leaving.abort();
  });
  const context = { schema: site.schema, owners: site.owners, operationName };
  const { tables, errors } = await extract({ graph: site.graph, context, document, variables, signal: leaving.signal });
  const refusal = refusedByGraph(errors);
  if (refusal) throw refusal;
  const table = tables.find((candidate) => candidate.path === path);
  if (!table) {
    const lists = tables.map((candidate) => `« ${candidate.path} »`).join(', ');
    const message = `« ${path.slice(0, 120)} » n’est pas une liste de cette réponse. Attendu : ${lists}.`;
    throw new Refusal(400, 'VARIABLES_INVALIDES', message);
  }
  if (errors.length > 0 && !partial) throw incomplete(errors);

  const on = new Date();
  const name = operationName ?? 'requete';
  const meta = {
    question: { name, title: `Requête libre : ${table.title}` },
    variables,
    url: `${request.protocol}://${request.host}/explorer`,
    extractedAt: on,
    contractVersion,
    errors,
  };
  const file = await spool(writeExport(format, table, meta), { isZip: format === 'xlsx', signal: leaving.signal });
  // A partner may have stopped while later pages were read.
  if (errors.length > 0 && !partial) {
    await file.discard();
    throw incomplete(errors);
  }
  const { extension, contentType } = exportFormats[format];
  const lacks = errors.length > 0 ? ['PARTIEL', ...missingPartners(errors).map((partner) => `sans-${partner}`)] : [];
  const stem = [name, path.split('.').at(-1) ?? '', on.toISOString().slice(0, 10), ...lacks].filter(Boolean).join('_');
  return reply
    .header('content-disposition', `attachment; filename="${stem.replace(/[^\w.-]+/g, '-')}.${extension}"`)
    .header('cache-control', 'no-store')
    .header('content-length', file.bytes)
    .type(contentType)
    .send(file.open());
}

function incomplete(errors: readonly AnswerError[]): Refusal {
  const names = missingPartners(errors);
  const whose = names.length > 0 ? `les données de ${partnerTitles(names)} manquent` : 'une partie des données manque';
  const code = names.length > 0 ? 'PARTENAIRE_INDISPONIBLE' : 'NON_OBTENU';
  return new Refusal(503, code, `Fichier non produit : ${whose}.`, {
    extensions: { partenaires: names },
    retryAfterSeconds: 30,
  });
}
