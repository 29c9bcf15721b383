export type Json = Record<string, unknown>;

/** Every object of a document, at whatever depth. */
export function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** Where a `#/…` of a document leads; undefined where nothing is. */
export function resolve(document: Json, reference: unknown): Json | undefined {
  if (typeof reference !== 'string') return undefined;
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, key) => (at as Json | undefined)?.[key], document) as Json | undefined;
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/** What is wrong with a value, by the words of JSON Schema that our description uses. */
export function faultsOf(value: unknown, schema: Json, document: Json, at = '$'): string[] {
  const target = resolve(document, schema.$ref);
  if (target) return faultsOf(value, target, document, at);
  if (Array.isArray(schema.anyOf)) {
    const tries = (schema.anyOf as Json[]).map((one) => faultsOf(value, one, document, at));
    return tries.some((faults) => faults.length === 0) ? [] : (tries[0] ?? []);
  }
  const type = typeOf(value);
  const allowed = schema.type === undefined ? [] : [schema.type].flat();
  if (allowed.length > 0 && !allowed.includes(type) && !(type === 'integer' && allowed.includes('number'))) {
    return [`${at}: ${type}, not ${allowed.join(' or ')}`];
  }
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return [`${at}: ${String(value)} is not listed`];
  if (typeof schema.pattern === 'string' && typeof value === 'string' && !new RegExp(schema.pattern, 'u').test(value)) {
    return [`${at}: ${value} is not ${schema.pattern}`];
  }
  if (Array.isArray(value))
    return value.flatMap((one, rank) => faultsOf(one, (schema.items ?? {}) as Json, document, `${at}[${rank}]`));
  if (type !== 'object') return [];
  const held = value as Json;
  const missing = ((schema.required ?? []) as string[])
    .filter((name) => !(name in held))
    .map((name) => `${at}.${name}: missing`);
  const properties = (schema.properties ?? {}) as Record<string, Json>;
  const inside = Object.entries(properties).flatMap(([name, one]) =>
    name in held ? faultsOf(held[name], one, document, `${at}.${name}`) : [],
  );
  return [...missing, ...inside];
}
