import type { EntityManager } from '@mikro-orm/postgresql';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';

const abandoned = 'ABANDON';

/** Nobody waits for the request any more: its reader has left, or its time is up. */
export class Abandoned extends Error {
  readonly code = abandoned;

  constructor() {
    super('Plus personne n’attend la réponse.');
    this.name = 'Abandoned';
  }
}

/** The driver throws another error in its place, with the same properties. */
export function isAbandoned(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === abandoned;
}

/**
 * A unit of work that ends with its request: once the signal is aborted, its loaders reject at once, what has no
 * connection yet never gets one, and the statement that runs is cancelled in PostgreSQL (`pg_cancel_backend`, on a
 * connection of its own, with the house's own role: a role may cancel what it runs itself).
 *
 * A connection goes back to the pool only when both are over, the statement and its cancellation. Another request
 * therefore never runs on it while a cancellation is on its way; and one that arrives between two statements cancels
 * nothing, since PostgreSQL drops it before it reads the next. PGlite runs one statement at a time, in this very
 * thread: there is nobody to ask to stop it, and its answer is dropped.
 */
export function unitOfWork(em: EntityManager, signal: AbortSignal | undefined): EntityManager {
  if (!signal) return em.fork();
  const canCancel = em.getDriver() instanceof PostgreSqlDriver;
  const abandonment: Abandonment = { signal, inflightQueryAbortStrategy: canCancel ? 'cancel query' : 'ignore query' };
  const unit = em.fork(abandonment);
  abandonments.set(unit, abandonment);
  return unit;
}

interface Abandonment {
  readonly signal: AbortSignal;
  readonly inflightQueryAbortStrategy: 'cancel query' | 'ignore query';
}

const abandonments = new WeakMap<EntityManager, Abandonment>();

/** How the statements of a unit of work end with it, for those that do not go through the ORM; none where nobody may leave. */
export function abandonmentOf(em: EntityManager): Abandonment | undefined {
  return abandonments.get(em);
}

/** Whoever asked may give its own reasons; ours are told apart from a failure by this one. */
export async function untilAbandoned<T>(
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  if (!signal) return work(undefined);
  const stop = new AbortController();
  const leave = (): void => stop.abort(new Abandoned());
  if (signal.aborted) throw new Abandoned();
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await work(stop.signal);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
