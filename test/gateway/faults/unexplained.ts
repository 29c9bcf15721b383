import type { Answer } from '../world.js';
import { joint } from './library.js';
import type { OwnNull } from './spoil.js';

type Path = readonly (string | number)[];

/**
 * What is wrong with an answer, beside the faithful one: a null that is neither the partner's own nor explained at its
 * place or below it, a value that nobody said, an error about something that is there.
 */
export function unexplained(faithful: Answer, answer: Answer, ownNulls: readonly OwnNull[]): string[] {
  const errors = answer.errors ?? [];
  const explained = errors.flatMap(({ path }) => (path ? [path.join('/')] : []));
  const isExplained = (place: string): boolean =>
    explained.some((path) => path === place || path.startsWith(`${place}/`) || place === '');
  const faults: string[] = [];

  const compare = (expected: unknown, received: unknown, path: Path): void => {
    const place = path.join('/');
    if (received === null || received === undefined) {
      if (received === undefined) faults.push(`${place} is not in the answer`);
      else if (expected !== null && !isExplained(place) && !isOwn(expected, path, ownNulls)) {
        faults.push(`${place} is null in silence`);
      }
    } else if (Array.isArray(expected) && Array.isArray(received)) {
      if (expected.length !== received.length) faults.push(`${place} has another length`);
      expected.forEach((item, index) => compare(item, received[index], [...path, index]));
    } else if (isObject(expected) && isObject(received)) {
      const keys = Object.keys(expected);
      if (keys.join() !== Object.keys(received).join()) faults.push(`${place} has other fields`);
      for (const key of keys) compare(expected[key], received[key], [...path, key]);
    } else if (expected !== received && !isWorkedOutWithout(expected, received, path, ownNulls, isExplained)) {
      faults.push(`${place} is ${JSON.stringify(received)} instead of ${JSON.stringify(expected)}`);
    }
  };
  if (answer.data === undefined) faults.push('there is no data');
  else compare(faithful.data, answer.data, []);

  for (const { path = [], message, extensions } of errors) {
    const code = String(extensions['code']);
    if (!/^(PARTENAIRE_INDISPONIBLE|NON_OBTENU|ERREUR_PARTENAIRE)$/.test(code)) faults.push(`error code ${code}`);
    if (!/partenaire|donnée/.test(message)) faults.push(`error message ${message}`);
    const isAboutFigure = joint.includes(String(path.at(-1)));
    if (code !== 'ERREUR_PARTENAIRE' && !isAboutFigure && isThere(answer.data, path)) {
      faults.push(`${path.join('/')} is there, and is said missing (${message})`);
    }
  }
  return faults;
}

/** How many places of the faithful answer are empty in this one, those inside another one left out. */
export function countLost(expected: unknown, received: unknown): number {
  if (expected === null) return 0;
  if (received === null || received === undefined) return 1;
  if (!isObject(expected) && !Array.isArray(expected)) return 0;
  const inside = received as Record<string, unknown>;
  return Object.entries(expected).reduce((sum, [key, inner]) => sum + countLost(inner, inside[key]), 0);
}

/** Whether a partner said null itself, of this very value. */
function isOwn(expected: unknown, path: Path, ownNulls: readonly OwnNull[]): boolean {
  const wanted = placeOf(path);
  const tokens = tokensOf(expected);
  return ownNulls.some(({ place, value }) => {
    if (place !== wanted) return false;
    if (typeof value !== 'object' || typeof expected !== 'object')
      return value === expected || isSameJoint(value, expected);
    const known = tokensOf(value);
    return known.size === 0 ? tokens.size === 0 : [...known].some((token) => tokens.has(token));
  });
}

/** A joint figure that was worked out without its part, before its own partner said null of it. */
function isSameJoint(value: unknown, expected: unknown): boolean {
  return typeof expected === 'string' && expected.includes(' de ') && value === `${expected.split(' de ')[0]} de null`;
}

/** A joint figure may change when a part of it is missing: if its partner said null, or if an error says so. */
function isWorkedOutWithout(
  expected: unknown,
  received: unknown,
  path: Path,
  ownNulls: readonly OwnNull[],
  isExplained: (place: string) => boolean,
): boolean {
  if (!joint.includes(String(path.at(-1))) || typeof expected !== 'string' || typeof received !== 'string')
    return false;
  const [head, part] = expected.split(' de ');
  if (received !== `${head} de null`) return false;
  return isExplained(path.join('/')) || ownNulls.some(({ value }) => String(value) === part);
}

/** `pieces`, or `pieces[]` for one of them. */
function placeOf(path: Path): string {
  const last = path.findLastIndex((key) => typeof key === 'string');
  return `${String(path[last])}${'[]'.repeat(path.length - 1 - last)}`;
}

/** The entities that a value speaks of, and its numbers. */
function tokensOf(value: unknown): Set<string> {
  return new Set(JSON.stringify(value).match(/\b[a-z]\d+\b|\b\d{3}\b/g) ?? []);
}

function isThere(data: unknown, path: Path): boolean {
  let here = data;
  for (const key of path) {
    if (here === null || here === undefined) return false;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here !== null && here !== undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
