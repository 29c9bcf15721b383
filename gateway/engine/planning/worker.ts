import { parentPort } from 'node:worker_threads';
import { parse } from 'graphql';
import { ClientError } from '../../../schema/errors.js';
import { explosions } from '../../../schema/no-path-explodes.js';
import { readSupergraph, type Federation } from '../federation.js';
import { ready, type PlanningJob, type PlanningResult } from './job.js';

/**
 * The planning thread: the same planner as the main one's, where it may take its time and its memory without anyone
 * waiting for it, and be killed without anyone missing it.
 */

/** Supergraphs kept: the one in service, the one before, and variants without a lost partner. */
const keptSupergraphs = 4;
const supergraphs = new Map<number, Federation | Unreadable>();

/** A graph without a lost partner may not hold together: that is found out once. */
class Unreadable {
  constructor(readonly reason: unknown) {}
}

function work(job: PlanningJob): PlanningResult {
  const { id } = job;
  if (job.kind === 'load') {
    supergraphs.set(job.supergraph, read(job.sdl));
    const [oldest] = supergraphs.keys();
    if (supergraphs.size > keptSupergraphs && oldest !== undefined) supergraphs.delete(oldest);
    return { id, kind: 'loaded' };
  }
  const federation = supergraphs.get(job.supergraph);
  if (!federation) return { id, kind: 'supergraph unknown' };
  // The one used last is let go last.
  supergraphs.delete(job.supergraph);
  supergraphs.set(job.supergraph, federation);
  if (federation instanceof Unreadable) throw federation.reason;
  if (job.kind === 'examine') return { id, kind: 'examined', explosions: explosions(federation.document) };
  const document = parse(job.document, { noLocation: true });
  return { id, kind: 'planned', plan: JSON.stringify(federation.plan(document, job.operationName, job.labels)) };
}

function read(sdl: string): Federation | Unreadable {
  try {
    return readSupergraph(sdl);
  } catch (error) {
    return new Unreadable(error);
  }
}

function answer(job: PlanningJob): PlanningResult {
  try {
    return work(job);
  } catch (error) {
    const { id } = job;
    if (!(error instanceof ClientError)) return { id, kind: 'failed', message: String(error) };
    return { id, kind: 'refused', message: error.message, extensions: error.extensions };
  }
}

parentPort?.on('message', (job: PlanningJob) => parentPort?.postMessage(answer(job)));
parentPort?.postMessage(ready);
