import type { Site } from '../../site.js';
import { GraphUnreachable } from '../../graph.js';
import { Losses } from '../reading/losses.js';
import { withReading } from '../reading/read-page.js';
import { sendPage } from '../send-page.js';
import { countFields } from './count-fields.js';
import { HomePage } from './home-page.js';
import { homeQuestion, type HomeData } from './home-question.js';
import { partnerStates } from './partner-states.js';

export function useHome({ app, graph, schema, owners }: Site): void {
  const fieldCounts = countFields(schema, owners);
  app.get('/', async (request, reply) => {
    const started = performance.now();
    const { data, errors } = await graph.ask<HomeData>(homeQuestion, {}, { requestId: request.id });
    if (!data) throw new GraphUnreachable(errors[0]?.message ?? 'no answer');
    const losses = new Losses(errors);
    const states = await partnerStates(app, losses);
    const page = <HomePage data={data} states={states} fieldCounts={fieldCounts} requestId={request.id} />;
    const timings = { graphe: performance.now() - started };
    // It says each partner's state: it is never kept.
    return sendPage(reply, withReading(schema, losses, page), { timings });
  });
}
