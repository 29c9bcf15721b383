import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Question, QuestionValue } from '../questions/question.js';
import type { Site } from '../site.js';
import { GraphUnreachable, type GraphAnswer } from '../graph.js';
import type { QueryString } from './read-request.js';
import { refuseEmpty } from './completeness.js';
import { Refusal } from './refusal.js';
import { ExtractionBroken, ExtractionRefused } from '../exports/extract.js';

/** One reader asking one question. */
export interface Consultation {
  readonly site: Site;
  readonly question: Question;
  readonly variables: Readonly<Record<string, QuestionValue>>;
  readonly query: QueryString;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export async function askGraph({ site, question, variables, request }: Consultation): Promise<GraphAnswer> {
  try {
    return await site.graph.ask(question.document, variables, { requestId: request.id });
  } catch (error) {
    throw asRefusal(error);
  }
}

/** What the graph refused or could not do is said to the reader; anything else is a fault of ours, for the log. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof ExtractionRefused) return refuseEmpty(error.errors);
  if (error instanceof ExtractionBroken) {
    const message = `Fichier non produit, car il serait tronqué. ${error.message}`;
    return new Refusal(503, 'NON_OBTENU', message, { retryAfterSeconds: 30 });
  }
  if (!(error instanceof GraphUnreachable)) return error;
  return new Refusal(503, 'ERREUR_INTERNE', 'Le graphe ne répond pas. Réessayer dans un instant.', {
    retryAfterSeconds: 10,
  });
}

/** The place of a page in the answer, when the question comes in pages and there is another one. */
export function nextCursor({ paging }: Question, data: unknown): string | undefined {
  if (!paging) return undefined;
  const info = at(data, paging.pageInfoPath) as { hasNextPage?: boolean; endCursor?: string } | undefined;
  return info?.hasNextPage ? (info.endCursor ?? undefined) : undefined;
}

function at(data: unknown, path: string): unknown {
  let value = data;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value;
}
