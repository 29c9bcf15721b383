import type { Site } from '../site.js';
import { writeCatalogue } from './catalogue.js';
import { writeOpenApi } from './openapi/write-openapi.js';
import { serveText } from './send-text.js';

/** What programs read before they ask: the contract of the graph, the library, and the description of its addresses. */
export function useContract({ app, schema, schemaSdl }: Site): void {
  const json = (value: unknown): string => JSON.stringify(value);
  serveText(app, '/schema.graphql', 'text/plain; charset=utf-8', schemaSdl);
  serveText(app, '/questions.json', 'application/json; charset=utf-8', json(writeCatalogue(schema)));
  serveText(app, '/openapi.json', 'application/openapi+json; charset=utf-8', json(writeOpenApi(schema)));
}
