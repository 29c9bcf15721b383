import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

/** Compiled code runs from `dist/`; what is not code stays where it was written. */
const folder = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]dist(?=[\\/]site[\\/])/, '');

const assets = [
  ['/site.css', 'style.css', 'text/css; charset=utf-8'],
  ['/favicon.svg', 'favicon.svg', 'image/svg+xml'],
] as const;

/** The stylesheet and the icon: asked for again at each visit, sent again only once changed. */
export function useAssets(app: FastifyInstance): void {
  for (const [address, file, type] of assets) {
    const body = readFileSync(`${folder}${file}`);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    app.get(address, (request, reply) => {
      reply.header('cache-control', 'public, max-age=300').header('etag', etag);
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.type(type).send(body);
    });
  }
}
