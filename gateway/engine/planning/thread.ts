import { Worker } from 'node:worker_threads';
import { ready, type PlanningJob, type PlanningResult } from './job.js';

/** Why a thread gave no answer. */
export class ThreadBreach extends Error {
  constructor(readonly kind: 'late' | 'memory' | 'died') {
    super(`the planning thread: ${kind}`);
  }
}

/** Tests run the sources, which a thread cannot: it then runs what was compiled from them. */
const here = import.meta.url;
const program = new URL(here.endsWith('.ts') ? '../../../dist/gateway/engine/planning/worker.js' : './worker.js', here);

/** A thread that has not even started by then never will. */
const startDeadlineMs = 60_000;

/**
 * A deadline is in time worked: on a machine that is busy with others, waiting for a core is not the operation's fault.
 * The whole process's work stands for the thread's, which cannot be measured from here; this many times over is enough.
 */
const starved = 3;

interface Task {
  readonly job: PlanningJob;
  readonly deadlineMs: number;
  readonly done: (result: PlanningResult) => void;
  readonly failed: (breach: ThreadBreach) => void;
}

/** One planning thread: one job at a time, killed when that takes too long or too much memory. */
export class PlanningThread {
  readonly #worker: Worker;
  #task: Task | undefined;
  #timer: NodeJS.Timeout;
  #isReady = false;
  #isDead = false;

  constructor(memoryMb: number) {
    const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 };
    this.#worker = new Worker(program, { resourceLimits });
    this.#worker.unref();
    this.#timer = this.#killIn(startDeadlineMs);
    this.#worker.on('message', (said: PlanningResult | typeof ready) =>
      said === ready ? this.#started() : this.#answered(said),
    );
    this.#worker.once('error', (error: NodeJS.ErrnoException) =>
      this.#end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'died'),
    );
    this.#worker.once('exit', () => this.#end('died'));
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  get isFree(): boolean {
    return !this.#isDead && this.#task === undefined;
  }

  run(job: PlanningJob, deadlineMs: number): Promise<PlanningResult> {
    return new Promise((done, failed) => {
      if (!this.isFree) return failed(new ThreadBreach('died'));
      this.#task = { job, deadlineMs, done, failed };
      if (this.#isReady) this.#begin(this.#task);
    });
  }

  stop(): void {
    this.#end('died');
  }

  /** Starting does not use up the time of the first job. */
  #started(): void {
    this.#isReady = true;
    clearTimeout(this.#timer);
    if (this.#task) this.#begin(this.#task);
  }

  #begin({ job, deadlineMs }: Task): void {
    const [startedAt, before] = [performance.now(), process.cpuUsage()];
    const check = (): void => {
      const { user, system } = process.cpuUsage(before);
      const worked = Math.max((user + system) / 1000, (performance.now() - startedAt) / starved);
      if (worked >= deadlineMs) this.#end('late');
      else this.#timer = setTimeout(check, Math.max(deadlineMs - worked, 10)).unref();
    };
    this.#timer = setTimeout(check, deadlineMs).unref();
    this.#worker.postMessage(job);
  }

  #answered(result: PlanningResult): void {
    const task = this.#task;
    if (task?.job.id !== result.id) return;
    clearTimeout(this.#timer);
    this.#task = undefined;
    task.done(result);
  }

  #killIn(ms: number): NodeJS.Timeout {
    return setTimeout(() => this.#end('late'), ms).unref();
  }

  #end(kind: ThreadBreach['kind']): void {
    if (this.#isDead) return;
    this.#isDead = true;
    clearTimeout(this.#timer);
    void this.#worker.terminate();
    this.#task?.failed(new ThreadBreach(kind));
    this.#task = undefined;
  }
}
