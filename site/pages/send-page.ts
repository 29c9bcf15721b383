import type { FastifyReply } from 'fastify';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A whole HTML document; nothing of React is sent with it. */
export const render = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}`;

export interface PageOptions {
  readonly status?: number;
  /** How long a reader's browser may show it again without asking; none for what says the state of the moment. */
  readonly maxAgeSeconds?: number;
  /** What took time, by name (letters only): shown by the browser's tools as `Server-Timing`. */
  readonly timings?: Readonly<Record<string, number>>;
}

export function sendPage(reply: FastifyReply, page: ReactElement, options: PageOptions = {}): FastifyReply {
  const { status = 200, maxAgeSeconds = 0, timings = {} } = options;
  const started = performance.now();
  const html = render(page);
  const spent = { ...timings, rendu: performance.now() - started };
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', maxAgeSeconds > 0 ? `private, max-age=${maxAgeSeconds}` : 'no-cache')
    .header(
      'server-timing',
      Object.entries(spent)
        .map(([name, ms]) => `${name};dur=${ms.toFixed(1)}`)
        .join(', '),
    )
    .send(html);
}
