import type { FastifyInstance } from 'fastify';
import { partenaires } from '../../../schema/partenaires.js';
import type { Losses } from '../reading/losses.js';

export interface PartnerState {
  readonly name: string;
  readonly isReachable: boolean;
  /** Since when it has not been, as the gateway knows it. */
  readonly since: string | undefined;
}

interface Ready {
  readonly partenaires?: Readonly<Record<string, { readonly etat: string; readonly depuis?: string }>>;
}

/**
 * Each partner's state, as the gateway tells anyone at `/health/ready`, and as the page's own question just found it: a
 * partner may have been lost since the gateway last knew.
 */
export async function partnerStates(app: FastifyInstance, losses: Losses): Promise<PartnerState[]> {
  const response = await app.inject({ url: '/health/ready' });
  const known = response.statusCode === 200 ? (response.json<Ready>().partenaires ?? {}) : {};
  const lost = losses.partners();
  return [...new Set([...Object.keys(partenaires), ...Object.keys(known)])].map((name) => ({
    name,
    isReachable: !lost.includes(name) && known[name]?.etat === 'joignable',
    since: known[name]?.depuis,
  }));
}
