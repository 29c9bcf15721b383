import fastifyApollo from '@as-integrations/fastify';
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { openContext, type HouseContext } from '../context.js';
import { Abandoned } from '../database/cancellable.js';
import type { RunningHouse } from './run-house.js';

/** Serves a house over HTTP, as a partner does on its own machines: `POST /graphql` and `GET /health/live`. */
export async function serveHouse(house: RunningHouse, host: string, port: number) {
  const app = Fastify({
    bodyLimit: 2_000_000,
    // A request that trickles in does not hold its connection for ever.
    requestTimeout: 30_000,
    http: { headersTimeout: 30_000 },
    forceCloseConnections: 'idle',
  });
  app.get('/health/live', () => ({ partenaire: house.name, etat: 'vivant' }));
  await app.register(fastifyApollo<HouseContext>(house.server), {
    context: async (request, reply) => {
      const stop = new AbortController();
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) stop.abort(new Abandoned());
      });
      return openContext(house.orm, String(request.headers['x-request-id'] ?? randomUUID()), stop.signal);
    },
  });
  const url = await app.listen({ host, port });
  return { url: `${url}/graphql`, stop: () => app.close() };
}
