import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ReadyAnswer, sendable } from '../engine/bytes/ready-answer.js';
import type { Slabs } from '../partners/http/slabs.js';
import { whenOver } from './use-access-log.js';
import type { AskedAgain, Engine } from '../engine/engine.js';

const json = 'application/json; charset=utf-8';
const graphqlJson = 'application/graphql-response+json; charset=utf-8';

/** What a plain client says it accepts; anything else is Apollo Server's to negotiate. */
const contentTypes: Readonly<Record<string, string>> = {
  '': json,
  '*/*': json,
  'application/json': json,
  'application/graphql-response+json': graphqlJson,
};

/**
 * Answers an operation that was asked before without going through Apollo Server, whose layers cost more than a small
 * answer does. It has been parsed, validated and measured as it stands; who asks, what they may see, and every partner are
 * asked anew. An answer that is anything but ready bytes (an error, a lost figure, a plan to show) is handed to Apollo
 * Server to be given its form: nothing is fetched twice.
 */
export function useKnownOperations(app: FastifyInstance, engine: Engine, slabs: Slabs): void {
  app.addHook('preHandler', (request, reply, done) => {
    const contentType = contentTypes[request.headers.accept ?? ''];
    const asked = contentType && request.method === 'POST' ? plainOperation(request) : undefined;
    const answering = asked && engine.answerKnown(asked, request.exchange);
    if (!answering) return done();
    answering.then(
      (result) => {
        const bytes = ReadyAnswer.bytesOf(result);
        if (bytes) {
          whenOver(reply, (left) => left || slabs.give(bytes.buffer));
          return void send(reply, bytes, contentType as string);
        }
        request.exchange.answer = result;
        done();
      },
      (error: unknown) => done(error as Error),
    );
  });
}

function send(reply: FastifyReply, bytes: Buffer, contentType: string): void {
  reply.header('content-type', contentType).send(sendable(bytes));
}

/** Only what needs no second look: one operation, its name, its variables, and nothing else. */
function plainOperation({ body, routeOptions }: FastifyRequest): AskedAgain | undefined {
  if (routeOptions.url !== '/graphql' || typeof body !== 'object' || body === null) return undefined;
  const { query, operationName, variables, ...others } = body as Record<string, unknown>;
  if (typeof query !== 'string') return undefined;
  for (const name in others) if (others[name] !== undefined) return undefined;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
