import { ExactNumber } from '../partners/exact-number.js';
import { below, type Path } from './path.js';

export type JsonObject = Record<string, unknown>;

/** An object of the answer being built, and its place. */
export interface Target {
  readonly object: JsonObject;
  readonly path: Path | undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber);
}

/** Only what the partner really sent: an alias may be called `constructor`. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Follows a plan's path (`users`, `@`, `reviews`, `@`) from each target to the objects found there. */
export function follow(targets: readonly Target[], steps: readonly (string | number)[]): Target[] {
  const found: Target[] = [];
  for (const { object, path } of targets) descend(object, path, steps, 0, found);
  return found;
}

function descend(
  value: unknown,
  path: Path | undefined,
  steps: readonly (string | number)[],
  depth: number,
  found: Target[],
): void {
  if (Array.isArray(value)) {
    const next = steps[depth] === '@' ? depth + 1 : depth;
    value.forEach((element, index) => descend(element, below(path, index), steps, next, found));
    return;
  }
  const step = steps[depth];
  if (step === '@' || !isObject(value)) return; // A wrong shape: the figure below will be found missing.
  if (step === undefined) found.push({ object: value, path });
  else descend(own(value, String(step)), below(path, step), steps, depth + 1, found);
}
