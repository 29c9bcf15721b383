import type { FastifyInstance } from 'fastify';
import type { Partners } from '../partners/partners.js';

/**
 * `live`: the process answers. `ready`: a supergraph is loaded, so operations are answered, if only in part; each
 * partner's state is as its circuit knows it, without asking anyone.
 */
export function useHealth(app: FastifyInstance, partners: Partners): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async () => ({
    status: 'ok',
    partenaires: Object.fromEntries(
      partners
        .all()
        .map(({ name, circuit }) => [
          name,
          circuit.openedAt === undefined
            ? { etat: 'joignable' }
            : { etat: 'injoignable', depuis: new Date(circuit.openedAt).toISOString() },
        ]),
    ),
  }));
}
