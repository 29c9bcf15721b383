import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { buildSchema } from 'graphql';
import { useExplorer } from './exploration/use-explorer.js';
import { useConsultation } from './consultation/use-consultation.js';
import { Graph } from './graph.js';
import { readOwners } from './owners.js';
import { usePages } from './pages/use-pages.js';
import { useSecurityHeaders } from './security-headers.js';
import type { Site } from './site.js';

export interface SiteOptions {
  /** Where the graph is asked; called once the gateway listens. */
  readonly graphUrl: () => string;
  /** The published contract and the supergraph it comes from. */
  readonly schemaFile: string;
  readonly supergraphFile: string;
  /** Looks at each page once after the start; a test that counts what is asked does without. */
  readonly preparesPages?: boolean;
}

/** The site's only door: pages, explorer, trusted documents and exports, on the gateway's own HTTP server. */
export async function openSite(app: FastifyInstance, options: SiteOptions): Promise<void> {
  const schemaSdl = readFileSync(options.schemaFile, 'utf8');
  await app.register(async (room) => {
    const site: Site = {
      app: room,
      graph: new Graph(options.graphUrl),
      schema: buildSchema(schemaSdl),
      schemaSdl,
      owners: readOwners(readFileSync(options.supergraphFile, 'utf8')),
      preparesPages: options.preparesPages ?? false,
    };
    useSecurityHeaders(room);
    await Promise.all(rooms.map((open) => open(site)));
  });
}

/** Each serves its own addresses. */
const rooms: readonly ((site: Site) => void | Promise<void>)[] = [usePages, useExplorer, useConsultation];
