import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { FetchDataRewrite } from './federation.js';
import { isObject, own, type JsonObject } from './targets.js';

const fragment = '... on ';

/**
 * The planner sometimes asks a partner for a field under an alias (two types give the same name different types), or
 * presents an entity under its interface's name (`@interfaceObject`): rewrites put the data back, or forth.
 */
export function applyRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const rewrite of rewrites ?? []) applyAt(schema, rewrite, rewrite.path, value);
}

function applyAt(schema: GraphQLSchema, rewrite: FetchDataRewrite, path: readonly string[], value: unknown): void {
  if (Array.isArray(value)) {
    for (const element of value) applyAt(schema, rewrite, path, element);
    return;
  }
  const [step, ...rest] = path;
  if (!isObject(value) || step === undefined) return;
  if (step.startsWith(fragment)) {
    // The fetch does not always ask for the type's name; it then had no need to tell types apart.
    const typename = own(value, '__typename');
    const applies = typeof typename !== 'string' || isOfType(schema, typename, step.slice(fragment.length));
    if (applies) applyAt(schema, rewrite, rest, value);
  } else if (rest.length > 0) {
    applyAt(schema, rewrite, rest, own(value, step));
  } else {
    rewriteField(rewrite, value, step);
  }
}

function rewriteField(rewrite: FetchDataRewrite, object: JsonObject, field: string): void {
  if (rewrite.kind === 'ValueSetter') {
    object[field] = rewrite.setValueTo;
  } else if (Object.hasOwn(object, field)) {
    object[rewrite.renameKeyTo] = object[field];
    object[field] = undefined;
  }
}

export function isOfType(schema: GraphQLSchema, typename: string, condition: string): boolean {
  if (typename === condition) return true;
  const type = schema.getType(typename);
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(abstract, type);
}
