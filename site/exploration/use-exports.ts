import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../consultation/refusal.js';
import { wholeFile } from '../consultation/whole-file.js';
import { exportFormats } from '../exports/export.js';
import { missingPartners } from '../exports/table-stream.js';
import type { Site } from '../site.js';
import { readExportRequest } from './read-export-request.js';

/** A query as long as the graph itself accepts, and its variables. */
const bodyLimit = 200_000;

/**
 * `POST /exports`: any query of the explorer as a file. JSON only, which no page of another site can send without being asked
 * by the browser first: a form elsewhere cannot make a reader's browser work here.
 */
export function useExports(site: Site): void {
  site.app.post('/exports', { bodyLimit }, async (request, reply) => {
    try {
      if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
        throw new Refusal(415, 'METHODE_REFUSEE', 'Un export se demande en JSON (content-type: application/json).');
      }
      return await sendFile(site, request, reply);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { retryAfterSeconds } = error.details;
      if (retryAfterSeconds) reply.header('retry-after', retryAfterSeconds);
      return reply.code(error.status).send(error.toJson());
    }
  });
}

async function sendFile(site: Site, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { partial, ...asked } = readExportRequest(request.body, site.schema);
  const on = new Date();
  const name = asked.operationName ?? 'requete';
  const file = await wholeFile({
    ...asked,
    site,
    reply,
    takesPart: partial,
    hint: '',
    about: ({ title }) => ({
      question: { name, title: `Requête libre : ${title}` },
      variables: asked.variables,
      url: `${request.protocol}://${request.host}/explorer`,
      extractedAt: on,
    }),
  });
  const { extension, contentType } = exportFormats[asked.format];
  const missing = missingPartners(file.errors).map((partner) => `sans-${partner}`);
  const lacks = file.errors.length > 0 ? ['PARTIEL', ...missing] : [];
  const list = asked.path.split('.').at(-1) ?? '';
  const stem = [name, list, on.toISOString().slice(0, 10), ...lacks].filter(Boolean).join('_');
  return reply
    .header('content-disposition', `attachment; filename="${stem.replace(/[^\w.-]+/g, '-')}.${extension}"`)
    .header('cache-control', 'no-store')
    .header('content-length', file.bytes)
    .type(contentType)
    .send(file.open());
}
