import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../gateway/config.js';

/** A collector of traces over HTTP, as an operator would run: it keeps what it is sent. */

type Value = { stringValue: string } | { intValue: number } | { arrayValue: { values: Value[] } };

interface SentSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: Value }[];
  status: { code?: number };
}

interface Sent {
  resourceSpans: { resource: { attributes: SentSpan['attributes'] }; scopeSpans: { spans: SentSpan[] }[] }[];
}

export interface Span extends Omit<SentSpan, 'attributes'> {
  readonly service: unknown;
  readonly attributes: Record<string, unknown>;
}

/** What the protocol's enumerations mean. */
export const kinds = { internal: 1, server: 2, client: 3 };
export const failed = 2;

export class Collector {
  readonly spans: Span[] = [];
  readonly bodies: string[] = [];
  readonly paths: (string | undefined)[] = [];
  answer = (response: ServerResponse): void => void response.setHeader('content-type', 'application/json').end('{}');
  readonly #server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      this.paths.push(request.url);
      this.bodies.push(text);
      this.spans.push(...read(JSON.parse(text) as Sent));
      this.answer(response);
    });
  });

  static async open(): Promise<Collector> {
    const collector = new Collector();
    await new Promise<void>((listening) => collector.#server.listen(0, '127.0.0.1', listening));
    return collector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What an operator would set for spans to be sent here, soon. */
  settings(more: Record<string, string> = {}) {
    const { traces } = readConfig({
      OTEL_EXPORTER_OTLP_ENDPOINT: this.url,
      OTEL_EXPORTER_OTLP_TIMEOUT: '500',
      OTEL_BSP_SCHEDULE_DELAY: '10',
      ...more,
    });
    return { traces };
  }

  close(): Promise<void> {
    return new Promise((closed) => {
      this.#server.close(() => closed());
      this.#server.closeAllConnections();
    });
  }
}

function read({ resourceSpans }: Sent): Span[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map((span) => ({
        ...span,
        service: plain(resource.attributes)['service.name'],
        attributes: plain(span.attributes),
      })),
    ),
  );
}

function plain(attributes: SentSpan['attributes']): Record<string, unknown> {
  const valueOf = (value: Value): unknown =>
    'arrayValue' in value ? value.arrayValue.values.map(valueOf) : Object.values(value)[0];
  return Object.fromEntries(attributes.map(({ key, value }) => [key, valueOf(value)]));
}
