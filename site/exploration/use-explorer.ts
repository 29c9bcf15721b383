import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import { createElement } from 'react';
import { sendPage } from '../pages/send-page.js';
import type { Site } from '../site.js';
import { ExplorerPage } from './explorer-page.js';
import { ownerTable } from './owner-table.js';
import { bundleFolder, readBundle } from './read-bundle.js';
import { useExports } from './use-exports.js';

/** `/explorer`, the files of its program, and the contract with its owners, which the program reads at its start. */
export async function useExplorer(site: Site): Promise<void> {
  const { app } = site;
  useExports(site);
  const bundle = readBundle();
  app.get('/explorer', (_, reply) =>
    sendPage(reply, createElement(ExplorerPage, { bundle }), { status: bundle ? 200 : 503 }),
  );

  const contract = Buffer.from(JSON.stringify({ sdl: site.schemaSdl, owners: ownerTable(site.schema, site.owners) }));
  const compressed = brotliCompressSync(contract, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  const etag = `"${createHash('sha256').update(contract).digest('base64url').slice(0, 22)}"`;
  app.get('/explorer/contrat.json', (request, reply) => {
    reply
      .headers({ etag, 'cache-control': 'public, no-cache', vary: 'accept-encoding' })
      .type('application/json; charset=utf-8');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    if (!/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(contract);
    return reply.header('content-encoding', 'br').send(compressed);
  });

  if (!bundle) return;
  await app.register(fastifyStatic, {
    root: bundleFolder,
    prefix: '/explorer/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    // Each file's name holds a digest of its content: what was read once is never asked for again.
    allowedPath: (path) => path.startsWith('/assets/'),
    immutable: true,
    maxAge: '365d',
  });
}
