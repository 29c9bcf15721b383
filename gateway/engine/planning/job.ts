import type { Explosion } from '../../../schema/no-path-explodes.js';

/** What the planning thread is asked. Everything travels as text: the two threads share nothing. */
export type PlanningJob =
  | { readonly id: number; readonly kind: 'load'; readonly supergraph: number; readonly sdl: string }
  /** Which fields of its entry are not safe to ask. */
  | { readonly id: number; readonly kind: 'examine'; readonly supergraph: number }
  | {
      readonly id: number;
      readonly kind: 'plan';
      readonly supergraph: number;
      readonly document: string;
      readonly operationName: string | undefined;
      readonly labels: readonly string[];
    };

export type PlanningResult =
  | { readonly id: number; readonly kind: 'loaded' }
  | { readonly id: number; readonly kind: 'examined'; readonly explosions: readonly Explosion[] }
  | { readonly id: number; readonly kind: 'planned'; readonly plan: string }
  /** The thread does not hold this supergraph (any more): it is to be loaded first. */
  | { readonly id: number; readonly kind: 'supergraph unknown' }
  /** Our own refusal, meant for the client. */
  | {
      readonly id: number;
      readonly kind: 'refused';
      readonly message: string;
      readonly extensions: Readonly<Record<string, unknown>>;
    }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

/** What the thread says once, when it can take its first job. */
export const ready = 'ready';
