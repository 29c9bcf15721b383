import type { DocumentNode } from 'graphql';
import type { GraphAnswer } from '../graph.js';

/** One query that was sent, and what came of it. */
export interface Run {
  readonly id: number;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
  /** Nothing where the query cannot be read: the graph says why. */
  readonly document: DocumentNode | undefined;
  readonly answer: GraphAnswer | undefined;
  readonly milliseconds: number | undefined;
  /** The graph could not be reached at all. */
  readonly unreachable: string | undefined;
}

/** What was last asked in each tab of GraphiQL, so that its tables are there again when one comes back to it. */
export class Runs {
  private readonly byTab = new Map<string, Run>();
  private readonly listeners = new Set<() => void>();
  private last: Run | undefined;

  /** Called at each step of a run; the tab it belongs to is known by whoever shows it. */
  publish(run: Run): void {
    for (const [tab, { id }] of this.byTab) if (id === run.id) this.byTab.set(tab, run);
    this.last = run;
    for (const listen of this.listeners) listen();
  }

  /** A run belongs to the tab that was open when it was first seen. */
  claim(tab: string): void {
    if (!this.last || [...this.byTab.values()].some(({ id }) => id === this.last?.id)) return;
    this.byTab.set(tab, this.last);
    for (const listen of this.listeners) listen();
  }

  readonly latest = (): Run | undefined => this.last;
  readonly of = (tab: string): Run | undefined => this.byTab.get(tab);
  readonly subscribe = (listen: () => void): (() => void) => {
    this.listeners.add(listen);
    return () => void this.listeners.delete(listen);
  };
}
