import type { FastifyReply, FastifyRequest } from 'fastify';

export const quoted = (digest: string): string => `"${digest.slice(0, 32)}"`;

/** Whether the client already holds these very bytes. */
export function isHeld(request: FastifyRequest, etag: string): boolean {
  const held = request.headers['if-none-match'];
  return (
    held !== undefined &&
    (held.trim() === '*' || held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
  );
}

/** Nothing of the body is sent again. */
export const notModified = (reply: FastifyReply): FastifyReply =>
  reply.code(304).removeHeader('content-disposition').send();
