/**
 * A golden query states in its head what must be true of its answer, whatever the recorded answer says:
 *
 *     # attendu: avenant.parties.length = 4
 *     # attendu: convention.dateSignature.attestations[].valeur = ["2021-11-08", "2022-11-08"]
 *
 * and, where it is worth pinning, how many SQL statements the four houses may run together:
 *
 *     # sql: <= 60
 *
 * `a.b` walks, `a[].b` maps a list, `.length` counts. The right side is JSON.
 */
export interface Claim {
  readonly path: string;
  readonly expected: unknown;
}

export function readClaims(text: string): Claim[] {
  return [...text.matchAll(/^#\s*attendu\s*:\s*(\S+)\s*=\s*(.+)$/gm)].map(([, path = '', json = '']) => ({
    path,
    expected: JSON.parse(json) as unknown,
  }));
}

export function readSqlBound(text: string): number | undefined {
  const [, bound] = /^#\s*sql\s*:\s*<=\s*(\d+)\s*$/m.exec(text) ?? [];
  return bound === undefined ? undefined : Number(bound);
}

/** What the answer says at a claim's path; `undefined` where it says nothing. */
export function valueAt(data: unknown, path: string): unknown {
  if (path === '') return data;
  const [, step = '', list, rest = ''] = /^\.?([^.[\]]*)(\[\])?(.*)$/.exec(path) ?? [];
  const value = step === '' ? data : (data as Record<string, unknown> | null | undefined)?.[step];
  if (list) return Array.isArray(value) ? value.map((item) => valueAt(item, rest)) : undefined;
  return valueAt(value, rest.replace(/^\./, ''));
}
