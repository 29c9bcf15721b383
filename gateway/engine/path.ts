/** A place in the answer, as a chain from the leaf to the root: thousands of entities share their common prefix. */
export interface Path {
  readonly parent: Path | undefined;
  readonly key: string | number;
}

export function below(parent: Path | undefined, key: string | number): Path {
  return { parent, key };
}

/** Follows several steps at once. */
export function belowAll(path: Path | undefined, keys: readonly (string | number)[]): Path | undefined {
  return keys.reduce<Path | undefined>(below, path);
}

export function toArray(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let step = path; step; step = step.parent) keys.push(step.key);
  return keys.reverse();
}

/** One string per place; GraphQL names never hold a slash. */
export function toKey(path: Path | undefined): string {
  return toArray(path).join('/');
}

/** The place without its list positions: what the plan knows of it before any data exist. */
export function toPattern(path: Path | undefined): string {
  return toArray(path)
    .filter((key) => typeof key === 'string')
    .join('/');
}
