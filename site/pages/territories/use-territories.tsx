import type { Site } from '../../site.js';
import { Losses } from '../reading/losses.js';
import { withReading } from '../reading/read-page.js';
import { sendPage } from '../send-page.js';
import { findTerritories, plain } from './find-territories.js';
import { currentConventions, signedQuestion, type SignedData } from './signed-territories.js';
import { TerritoriesPage } from './territories-page.js';

/** `/territoires`, and its search, which goes straight to the territory when there is no doubt. */
export function useTerritories({ app, graph, schema }: Site): void {
  app.get<{ Querystring: { recherche?: string | string[] } }>('/territoires', async (request, reply) => {
    const started = performance.now();
    const { recherche = '' } = request.query;
    const sought = String(recherche).trim().slice(0, 100);
    if (/^\d{9}$/.test(sought)) return reply.redirect(`/territoires/${sought}`, 302);
    if (/^(\d{2}|2[ab])\d{3}$/i.test(sought)) return reply.redirect(`/communes/${sought.toUpperCase()}`, 302);

    const [signed, found] = await Promise.all([
      graph.ask<SignedData>(signedQuestion, {}, { requestId: request.id }),
      sought ? findTerritories(graph, sought, request.id) : undefined,
    ]);
    const graphe = performance.now() - started;
    const only = found?.epciCount === 1 && found.communeCount === 0 ? found.epcis[0] : undefined;
    if (only && plain(only.nom ?? '').includes(plain(sought))) return reply.redirect(`/territoires/${only.siren}`, 302);

    const losses = new Losses([...signed.errors, ...(found?.errors ?? [])]);
    const all = signed.data?.conventionsTerritoriales;
    const page = withReading(
      schema,
      losses,
      <TerritoriesPage
        sought={sought}
        found={found}
        conventions={all ? currentConventions(all) : undefined}
        requestId={request.id}
      />,
    );
    return sendPage(reply, page, { maxAgeSeconds: losses.partners().length > 0 ? 0 : 60, timings: { graphe } });
  });
}
