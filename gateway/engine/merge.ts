import { isObject, type JsonObject } from './targets.js';

/**
 * Stage 4. Adds what a partner answered to an object of the answer. Several partners may bring parts of the same object;
 * one that answers null for a shared part does not erase what another one knows.
 */
export function merge(target: JsonObject, source: JsonObject): void {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || source[key] === undefined) continue;
    target[key] = Object.hasOwn(target, key) ? combine(target[key], source[key]) : source[key];
  }
}

function combine(known: unknown, received: unknown): unknown {
  if (received === undefined || received === null) return known ?? received;
  if (isObject(known) && isObject(received)) {
    if (known !== received) merge(known, received);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(received) && known.length === received.length) {
    return known.map((element, index) => combine(element, received[index]));
  }
  return received;
}
