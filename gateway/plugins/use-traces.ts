import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { TracesConfig } from '../config.js';
import type { Traces } from '../traces/export-spans.js';
import { clientLeft, whenOver } from './use-access-log.js';

/** Nothing of OpenTelemetry is loaded, and nothing is sent, unless there is somewhere to send it. */
export async function loadTraces(config: TracesConfig | undefined, log: Logger): Promise<Traces | undefined> {
  if (!config) return undefined;
  const { exportSpans } = await import('../traces/export-spans.js');
  return exportSpans(config, log);
}

/** Whether a trace that begins here is recorded. */
export function samplerOf(config: TracesConfig | undefined): (() => boolean) | undefined {
  return config && (() => Math.random() < config.ratio);
}

/** Records each request to the graph once it is over: on its way it pays nothing. */
export function useTraces(app: FastifyInstance, traces: Traces | undefined): void {
  if (!traces) return;
  app.addHook('onRequest', (request, reply, done) => {
    done();
    if (request.routeOptions.url !== '/graphql') return;
    whenOver(reply, (left) => {
      const status = left ? clientLeft : reply.statusCode;
      traces.record(request.exchange, { method: request.method, status });
    });
  });
}
