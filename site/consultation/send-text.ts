import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { isHeld, notModified, quoted } from './etag.js';

/** A text that only changes when the program does: written once, and sent again only to who does not hold it. */
export function serveText(app: FastifyInstance, address: string, type: string, body: string): void {
  const etag = quoted(createHash('sha256').update(body).digest('hex'));
  app.get(address, (request, reply): FastifyReply => {
    reply.header('etag', etag).header('cache-control', 'public, max-age=300, must-revalidate');
    // Read by programs and editors of other sites: it is public, and says nothing of its reader.
    reply.header('access-control-allow-origin', '*');
    if (isHeld(request, etag)) return notModified(reply);
    return reply.type(type).send(body);
  });
}
