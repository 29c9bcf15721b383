import type { Logger } from 'pino';
import { ClientError } from '../../../schema/errors.js';
import type { QueryPlan } from '../federation.js';
import type { PlanningJob, PlanningResult } from './job.js';
import { PlanningThread, ThreadBreach } from './thread.js';

export interface PlanningLimits {
  readonly planningDeadlineMs: number;
  readonly planningMemoryMb: number;
}

/** An operation to plan over a supergraph. */
export interface ToPlan {
  readonly supergraph: { readonly id: number; readonly sdl: string };
  readonly document: string;
  readonly operationName: string | undefined;
  readonly labels: readonly string[];
}

/** The second thread only exists while the first is held by an operation that is hard to plan. */
const maximumThreads = 2;
const maximumWaiting = 200;
const loadDeadlineMs = 30_000;
const examineDeadlineMs = 10_000;

type Turn = (thread: PlanningThread) => void;

/** Plans away from the main thread: whatever an operation costs to plan, other requests are answered meanwhile. */
export class PlanningPool {
  #threads: PlanningThread[] = [];
  readonly #busy = new WeakSet<PlanningThread>();
  readonly #waiting = new Set<Turn>();
  #jobs = 0;
  #stopped = false;

  constructor(
    private readonly limits: PlanningLimits,
    private readonly log: Logger,
  ) {}

  /** Starts a thread with this supergraph, so that the first operation does not wait for it; then examines it. */
  warm(supergraph: ToPlan['supergraph']): void {
    if (this.#stopped) return;
    this.#withThread(async (thread) => {
      await this.#load(thread, supergraph);
      await this.#examine(thread, supergraph);
    }).catch((error: unknown) => {
      if (!this.#stopped) this.log.error({ error: String(error) }, 'the planning thread could not be warmed');
    });
  }

  async plan(task: ToPlan, signal?: AbortSignal): Promise<QueryPlan> {
    try {
      return await this.#withThread((thread) => this.#planOn(thread, task), signal);
    } catch (error) {
      if (!(error instanceof ThreadBreach) || error.kind === 'died') throw error;
      this.log.warn({ breach: error.kind }, 'an operation could not be planned within its bounds');
      throw tooHard(error.kind, this.limits);
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const thread of this.#threads) thread.stop();
    this.#threads = [];
  }

  async #planOn(thread: PlanningThread, { supergraph, ...operation }: ToPlan): Promise<QueryPlan> {
    const job = (): PlanningJob => ({ id: ++this.#jobs, kind: 'plan', supergraph: supergraph.id, ...operation });
    const deadlineMs = this.limits.planningDeadlineMs;
    let result = await thread.run(job(), deadlineMs);
    if (result.kind === 'supergraph unknown') {
      await this.#load(thread, supergraph);
      result = await thread.run(job(), deadlineMs);
    }
    if (result.kind === 'planned') return JSON.parse(result.plan) as QueryPlan;
    throw refusalOf(result);
  }

  async #load(thread: PlanningThread, { id, sdl }: ToPlan['supergraph']): Promise<void> {
    const result = await thread.run({ id: ++this.#jobs, kind: 'load', supergraph: id, sdl }, loadDeadlineMs);
    if (result.kind !== 'loaded') throw refusalOf(result);
  }

  /** Whoever composed this supergraph may not have looked; the bounds on planning protect us, and this says why. */
  async #examine(thread: PlanningThread, { id }: ToPlan['supergraph']): Promise<void> {
    const result = await thread.run({ id: ++this.#jobs, kind: 'examine', supergraph: id }, examineDeadlineMs);
    if (result.kind !== 'examined') throw refusalOf(result);
    for (const { field, question, ways } of result.explosions) {
      this.log.warn({ field, question, ways }, 'a short question has too many ways through the partners to be planned');
    }
  }

  async #withThread<T>(work: (thread: PlanningThread) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const thread = await this.#freeThread(signal);
    try {
      return await work(thread);
    } finally {
      this.#busy.delete(thread);
      if (!this.#stopped) this.#next();
    }
  }

  async #freeThread(signal?: AbortSignal): Promise<PlanningThread> {
    const free = this.#take();
    if (free) return free;
    if (this.#waiting.size >= maximumWaiting) throw tooMany();
    return new Promise((given, refused) => {
      const turn: Turn = (thread) => {
        signal?.removeEventListener('abort', leave);
        given(thread);
      };
      const leave = (): void => {
        this.#waiting.delete(turn);
        refused(tooMany());
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.add(turn);
    });
  }

  /** A thread for one piece of work; a dead one is replaced by the way. */
  #take(): PlanningThread | undefined {
    if (this.#stopped) throw new Error('the gateway is stopping');
    this.#threads = this.#threads.filter((thread) => !thread.isDead);
    let thread = this.#threads.find((one) => !this.#busy.has(one));
    if (!thread && this.#threads.length < maximumThreads) {
      thread = new PlanningThread(this.limits.planningMemoryMb);
      this.#threads.push(thread);
    }
    if (thread) this.#busy.add(thread);
    return thread;
  }

  #next(): void {
    for (const turn of this.#waiting) {
      const thread = this.#take();
      if (!thread) return;
      this.#waiting.delete(turn);
      turn(thread);
    }
  }
}

function refusalOf(result: PlanningResult): Error {
  if (result.kind === 'refused') {
    const { code, ...extensions } = result.extensions;
    return new ClientError(code as ConstructorParameters<typeof ClientError>[0], result.message, extensions);
  }
  return new Error(result.kind === 'failed' ? result.message : `unexpected answer: ${result.kind}`);
}

function tooHard(kind: 'late' | 'memory', { planningDeadlineMs, planningMemoryMb }: PlanningLimits): ClientError {
  const maximum = kind === 'late' ? planningDeadlineMs : planningMemoryMb;
  const bound = kind === 'late' ? `${maximum} ms` : `${maximum} Mo de mémoire`;
  const message = `La requête dépasse une limite : trouver son chemin entre partenaires demande plus de ${bound}.`;
  return new ClientError('LIMITE_DEPASSEE', message, { limite: 'planification', maximum });
}

function tooMany(): ClientError {
  const message = 'La requête dépasse une limite : trop de requêtes nouvelles attendent d’être préparées.';
  return new ClientError('LIMITE_DEPASSEE', message, { limite: 'file-de-planification', maximum: maximumWaiting });
}
