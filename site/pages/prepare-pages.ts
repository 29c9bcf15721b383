import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph.js';

const listened = 500;
const question = `query TerritoiresAPreparer { conventionsTerritoriales { epci { siren } } }`;

interface Territories {
  readonly conventionsTerritoriales: readonly { readonly epci: { readonly siren: string } | null }[] | null;
}

/**
 * A page asks much at once, and the first time its question is planned: that takes longer than answering it. Each page is
 * looked at once after the start, so that no reader waits for it. A page that fails here will say so to its reader.
 */
export function preparePages(app: FastifyInstance, graph: Graph): void {
  app.addHook('onListen', (done) => {
    setTimeout(() => void look(app, graph).catch(() => undefined), listened).unref();
    done();
  });
}

async function look(app: FastifyInstance, graph: Graph): Promise<void> {
  const { data } = await graph.ask<Territories>(question);
  const sirens = [...new Set(data?.conventionsTerritoriales?.flatMap(({ epci }) => epci?.siren ?? []))];
  const pair = sirens.slice(0, 2).map((siren) => `siren=${siren}`);
  const all = sirens.map((siren) => `siren=${siren}`);
  const addresses = ['/', '/territoires', `/comparer?${pair.join('&')}`, `/comparer?${all.join('&')}`];
  for (const address of [...sirens.slice(0, 1).map((siren) => `/territoires/${siren}`), ...addresses]) {
    await app.inject({ url: address });
  }
}
