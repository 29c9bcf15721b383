import fastify, { type FastifyInstance } from 'fastify';
import { contractFiles } from '../../../bin/contract-files.js';
import { openSite } from '../../../site/index.js';

describe('le site, quand le graphe ne répond pas', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = fastify();
    // Nothing may ever be asked at this port.
    await openSite(app, { ...contractFiles, graphUrl: () => 'http://127.0.0.1:9/graphql' });
  });
  afterAll(() => app.close());

  it.each(['/', '/territoires', '/territoires/200072478', '/communes/62397', '/comparer'])(
    '%s says so in a page, with 503 and no figure',
    async (url) => {
      const { statusCode, headers, body } = await app.inject({ url, headers: { accept: 'text/html' } });
      expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
        503,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(body).toContain('<h1>Le graphe ne répond pas</h1>');
      expect(body).not.toContain('127.0.0.1');
    },
  );

  it('still serves its stylesheet, once', async () => {
    const first = await app.inject('/site.css');
    expect(first.headers['content-type']).toBe('text/css; charset=utf-8');
    const again = await app.inject({ url: '/site.css', headers: { 'if-none-match': String(first.headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});
