import { isEnumType, isLeafType, isObjectType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';
import { ExactNumber } from '../partners/exact-number.js';
import type { FetchNode } from './federation.js';
import type { FetchIndex } from './fetch-index.js';
import type { FieldRoles } from './join-directives.js';
import { isOfType } from './rewrites.js';
import type { RunContext } from './run-context.js';
import { isObject, own, type JsonObject } from './targets.js';

/** A key field that the answer to a fetch carries. */
interface AnsweredKey {
  /** Its name in the answer. */
  readonly name: string;
  readonly field: string;
  /** Two spellings of one value are told apart for these types only; a partner may write its own scalars otherwise. */
  readonly isPlain: boolean;
}

/** Keys that we asked for ourselves stand under a name that no client can want. */
export const askedKeyPrefix = '_cle_';

const byFetch = new WeakMap<FetchNode, Map<string, readonly AnsweredKey[]>>();

/**
 * `_entities` are answered in the order asked: nothing else says which is which. Where the answer carries a name of type
 * or a key, it must be that of the entity asked for. Gives the positions that hold a stranger.
 */
export function strangers(
  run: RunContext,
  fetch: FetchNode,
  asked: readonly { readonly representation: JsonObject }[],
  received: readonly unknown[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const proven = new Set<number>();
  let isInDoubt = false;
  const schema = run.federation.fullSchema;
  let designations: Map<string, number> | undefined;
  asked.forEach(({ representation }, index) => {
    const value = received[index];
    if (!isObject(value)) return;
    const typename = String(representation['__typename']);
    if (!isSameType(schema, typename, own(value, '__typename'))) return void found.add(index);
    const keys = answeredKeys(run, fetch, typename, representation);
    if (keys.length === 0) return;
    const told = keys.filter(({ name }) => isPlainValue(own(value, name)));
    if (keys.some((key) => key.name.startsWith(askedKeyPrefix) && !told.includes(key))) {
      isInDoubt = true;
      return void found.add(index);
    }
    const wrong = told.filter(({ name, field }) => String(own(value, name)) !== String(representation[field]));
    if (wrong.length === 0) return void (told.length === keys.length && proven.add(index));
    designations ??= new Map(asked.map((entity, i) => [designation(entity.representation, keys, 'field'), i]));
    const other = designations.get(designation({ ...value, __typename: typename }, keys, 'name'));
    if (other === undefined && !wrong.some(({ isPlain }) => isPlain)) return;
    isInDoubt = true;
    found.add(index);
  });
  // Once one is out of place, or will not say which it is, only those that a key proves are where they should be.
  if (isInDoubt) asked.forEach((_, index) => void (proven.has(index) || found.add(index)));
  return found;
}

/** Whether some partner will repeat the key of an entity it is asked for: its answer is then checked, value by value. */
export function repeatsKeys(fetches: FetchIndex, roles: FieldRoles): boolean {
  return fetches.all().some((fetch) =>
    (fetch.requires ?? []).some((required) => {
      if (required.kind !== 'InlineFragment') return false;
      const on = required.typeCondition;
      const keys = required.selections.flatMap((s) =>
        s.kind === 'Field' && s.name !== '__typename' && roles.isKey(fetch.serviceName, on, s.name) ? [s.name] : [],
      );
      // Reading the operation is only worth it when the name occurs in it.
      return (
        keys.some((key) => fetch.operation.includes(key)) &&
        fetches.topLevelFields(fetch).some(({ field }) => keys.includes(field))
      );
    }),
  );
}

/** The keys that we asked for ourselves are nobody else's business. */
export function dropAskedKeys(value: JsonObject): void {
  for (const name of Object.keys(value)) if (name.startsWith(askedKeyPrefix)) value[name] = undefined;
}

function isSameType(schema: GraphQLSchema, asked: string, answered: unknown): boolean {
  if (typeof answered !== 'string' || answered === asked || !schema.getType(answered)) return true;
  return isOfType(schema, answered, asked) || isOfType(schema, asked, answered);
}

/** A key that was not answered as a plain value says nothing. */
function isPlainValue(answered: unknown): boolean {
  return (
    answered instanceof ExactNumber || (answered !== undefined && answered !== null && typeof answered !== 'object')
  );
}

function designation(object: JsonObject, keys: readonly AnsweredKey[], by: 'name' | 'field'): string {
  return JSON.stringify([object['__typename'], ...keys.map((key) => String(own(object, key[by])))]);
}

function answeredKeys(
  run: RunContext,
  fetch: FetchNode,
  typename: string,
  representation: JsonObject,
): readonly AnsweredKey[] {
  let byType = byFetch.get(fetch);
  if (!byType) byFetch.set(fetch, (byType = new Map()));
  let keys = byType.get(typename);
  if (!keys) {
    keys = readAnsweredKeys(run, fetch, typename, representation);
    byType.set(typename, keys);
  }
  return keys;
}

function readAnsweredKeys(
  { federation: { fullSchema }, planned, roles }: RunContext,
  fetch: FetchNode,
  typename: string,
  representation: JsonObject,
): AnsweredKey[] {
  const isKey = (field: string): boolean => field !== '__typename' && roles.isKey(fetch.serviceName, typename, field);
  const candidates = Object.keys(representation).filter((field) => isKey(field) && fetch.operation.includes(field));
  if (candidates.length === 0) return []; // The usual case: nothing to read the operation for.
  const type = fullSchema.getType(typename);
  const definitions = isObjectType(type) || (type && 'getFields' in type) ? type.getFields() : {};
  const keys: AnsweredKey[] = [];
  for (const { name, field, onType } of planned.fetches.topLevelFields(fetch)) {
    if (!candidates.includes(field) || (onType && !isOfType(fullSchema, typename, onType))) continue;
    const definition = definitions[field];
    if (!definition || 'args' in definition === false || definition.args.length > 0) continue;
    const leaf = 'ofType' in definition.type ? definition.type.ofType : definition.type;
    if (!isLeafType(leaf)) continue;
    keys.push({ name, field, isPlain: isSpecifiedScalarType(leaf) || isEnumType(leaf) });
  }
  return keys;
}
