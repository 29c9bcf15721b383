import type { FastifyReply } from 'fastify';
import type { AnswerError } from '../tables/context.js';

/** What the partners hold changes when they load their files: minutes are soon enough. What is incomplete is not kept. */
export const cacheFor = (errors: readonly AnswerError[]): string =>
  errors.length > 0 ? 'no-store' : 'public, max-age=300, must-revalidate';

/** Where what is answered is described, and where it goes on. */
export function describe(reply: FastifyReply, next?: string): void {
  const links = [
    '</schema.graphql>; rel="describedby"; type="text/plain"',
    '</openapi.json>; rel="service-desc"; type="application/openapi+json"',
    '</api>; rel="service-doc"; type="text/html"',
    ...(next ? [`<${next}>; rel="next"`] : []),
  ];
  reply.header('link', links.join(', '));
}
