/** The only file that loads the exporter; itself loaded only when there is somewhere to send spans to. */
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace';
import type { Logger } from 'pino';
import type { TracesConfig } from '../config.js';
import type { RequestContext } from '../request-context.js';
import { spansOf, type Ending } from './spans-of.js';

export interface Traces {
  /** To be called once a request is over. Never throws, never waits. */
  record(request: RequestContext, ending: Ending): void;
  /** Sends what is left, within a few seconds. */
  stop(): Promise<void>;
}

const batch = 512;
const stopDeadlineMs = 3_000;
/** A collector that is down says nothing new each time. */
const silenceMs = 60_000;

export function exportSpans(config: TracesConfig, log: Logger): Traces {
  const { endpoint, serviceName, everyMs, maximumWaiting, deadlineMs } = config;
  const resource = resourceFromAttributes({ 'service.name': serviceName });
  const lost = lossReporter(endpoint, log);
  const exporter = new OTLPTraceExporter({ url: endpoint, timeoutMillis: deadlineMs });
  let waiting = 0;
  const watched: SpanExporter = {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        waiting -= spans.length;
        if (result.error) lost(spans.length, result.error);
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
  };
  const processor = new BatchSpanProcessor({
    exporter: watched,
    maxQueueSize: maximumWaiting,
    maxExportBatchSize: Math.min(batch, maximumWaiting),
    scheduledDelayMillis: everyMs,
    exportTimeoutMillis: deadlineMs + 1_000,
  });
  return {
    record(request, ending) {
      const spans = spansOf(request, ending, resource);
      // A whole request is left out, rather than a part of it.
      if (waiting + spans.length > maximumWaiting) return lost(spans.length, 'too many spans wait to be sent');
      waiting += spans.length;
      for (const span of spans) processor.onEnd(span);
    },
    async stop() {
      const late = new Promise<void>((over) => setTimeout(over, stopDeadlineMs).unref());
      await Promise.race([processor.shutdown().catch(() => undefined), late]);
    },
  };
}

/** Says how many spans were lost, the first time and then once in a while. */
function lossReporter(endpoint: string, log: Logger): (spans: number, error: unknown) => void {
  const { origin } = new URL(endpoint);
  let total = 0;
  let silentUntil = 0;
  return (spans, error) => {
    total += spans;
    if (Date.now() < silentUntil) return;
    silentUntil = Date.now() + silenceMs;
    log.warn({ collector: origin, spans: total, error: String(error) }, 'spans could not be sent');
    total = 0;
  };
}
