import type { Site } from '../../site.js';
import { sendNotFound, sendUnavailable } from '../errors/use-error-pages.js';
import { today } from '../reading/figures.js';
import { Losses } from '../reading/losses.js';
import { withReading } from '../reading/read-page.js';
import { sendPage } from '../send-page.js';
import { readTerritory } from './read-territory.js';
import { TerritoryPage } from './territory-page.js';

interface CommuneData {
  readonly commune: { readonly nom: string | null; readonly epci: { readonly siren: string } | null } | null;
}

const communeQuestion = `query CommuneVersTerritoire($code: CodeInsee!) { commune(codeInsee: $code) { nom epci { siren } } }`;

/** `/territoires/<siren>`, and `/communes/<code Insee>`, which leads to the commune's row on its territory's page. */
export function useTerritory({ app, graph, schema }: Site): void {
  app.get<{ Params: { siren: string } }>('/territoires/:siren', async (request, reply) => {
    const started = performance.now();
    const { siren } = request.params;
    const territory = await readTerritory(graph, { siren, day: today(), requestId: request.id });
    const graphe = performance.now() - started;
    if (!territory) {
      return sendNotFound(request, reply, `Aucune intercommunalité ne porte le numéro SIREN « ${siren} ».`);
    }
    const { losses } = territory;
    const page = withReading(schema, losses, <TerritoryPage territory={territory} requestId={request.id} />);
    // A page that lacks something is not kept: the partner may be back at the next look.
    return sendPage(reply, page, { maxAgeSeconds: losses.partners().length > 0 ? 0 : 60, timings: { graphe } });
  });

  app.get<{ Params: { code: string } }>('/communes/:code', async (request, reply) => {
    const { code } = request.params;
    const { data, errors } = await graph.ask<CommuneData>(communeQuestion, { code }, { requestId: request.id });
    const siren = data?.commune?.epci?.siren;
    if (siren) return reply.redirect(`/territoires/${siren}#commune-${code}`, 302);
    const lost = new Losses(errors).partners();
    if (lost.length > 0) return sendUnavailable(request, reply, lost);
    if (data?.commune) {
      return sendNotFound(
        request,
        reply,
        `${data.commune.nom ?? 'Cette commune'} n’appartient à aucune intercommunalité.`,
      );
    }
    return sendNotFound(request, reply, errors[0]?.message ?? `Aucune commune ne porte le code Insee « ${code} ».`);
  });
}
