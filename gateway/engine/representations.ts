import {
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { QueryPlanSelectionNode } from './federation.js';
import type { FieldRoles } from './join-directives.js';
import { leafValue } from './leaves.js';
import { below, type Path } from './path.js';
import { isOfType } from './rewrites.js';
import { isObject, own, type JsonObject, type Target } from './targets.js';

/** What is sent to a partner to designate an entity: its key, and the fields the partner `@requires` of the others. */
export type Built =
  /** `absent`: the required fields that nobody could give, replaced by null because the graph lets them be null. */
  | { readonly kind: 'ready'; readonly representation: JsonObject; readonly absent: readonly Absence[] }
  /** The partner knows nothing of this type: there is nothing to ask. */
  | { readonly kind: 'not concerned' }
  /** A key, or a required field that may not be null, is missing: there is no way to ask. */
  | { readonly kind: 'impossible'; readonly missing: Path };

export interface Absence {
  readonly path: Path;
  /** The entity's own field under which it is, as the partner requires it. */
  readonly field: string;
}

export interface RepresentationRules {
  readonly schema: GraphQLSchema;
  readonly roles: FieldRoles;
}

const missing = Symbol('missing');

export function buildRepresentation(
  rules: RepresentationRules,
  partner: string,
  requires: readonly QueryPlanSelectionNode[],
  target: Target,
  isNeeded: (field: string) => boolean,
): Built {
  const absent: Absence[] = [];
  let field = '';
  let blocking: Path | undefined;

  /** Copies the selected fields into `into`; false when one that cannot be null is missing. */
  const copy = (
    selections: readonly QueryPlanSelectionNode[],
    from: Target,
    into: JsonObject,
    condition: string | undefined,
    isEntity: boolean,
  ): boolean => {
    const typename = own(from.object, '__typename');
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment') {
        const on = selection.typeCondition;
        const applies = !on || (typeof typename === 'string' && isOfType(rules.schema, typename, on));
        if (applies && !copy(selection.selections, from, into, on ?? condition, isEntity)) return false;
        continue;
      }
      const { name } = selection;
      if (isEntity) field = name;
      const found = selection.alias ?? name; // Under another name when the client asked for something else under this one.
      const path = below(from.path, found);
      const type = fieldType(rules.schema, [condition, typename], name);
      const copied = copyValue(own(from.object, found), path, selection.selections, type);
      // A null where the graph promises a value is no key: asking with it would bring back nulls that look like an answer.
      if (copied !== missing && !(copied === null && isNonNullType(type))) {
        into[name] = copied;
        continue;
      }
      const isKey = isEntity && [condition, typename].some((t) => rules.roles.isKey(partner, asName(t), name));
      // Nobody asked for it, because nobody asks for what requires it (`@include`, `@skip`).
      if (isEntity && !isKey && !isNeeded(name)) continue;
      if (isKey || !type || isNonNullType(type)) {
        blocking ??= path;
        return false;
      }
      absent.push({ path, field });
      into[name] = null;
    }
    return true;
  };

  const copyValue = (
    value: unknown,
    path: Path,
    selections: readonly QueryPlanSelectionNode[] | undefined,
    type: GraphQLOutputType | undefined,
  ): unknown => {
    if (value === undefined) return missing;
    if (value === null) return value;
    if (!selections) return isFit(type, value) ? value : missing;
    if (Array.isArray(value)) {
      const list = getNullableType(type);
      const element = isListType(list) ? (list.ofType as GraphQLOutputType) : undefined;
      const items = value.map((item, index) => copyValue(item, below(path, index), selections, element));
      if (!items.includes(missing)) return items;
      return isNonNullType(element) ? missing : items.map((item) => (item === missing ? null : item));
    }
    if (!isObject(value)) return missing;
    const copied: JsonObject = {};
    const named = getNullableType(type);
    const typeName = isObjectType(named) || isInterfaceType(named) ? named.name : undefined;
    return copy(selections, { object: value, path }, copied, typeName, false) ? copied : missing;
  };

  const representation: JsonObject = {};
  const complete = copy(requires, target, representation, undefined, true);
  if (!complete && blocking) return { kind: 'impossible', missing: blocking };
  if (typeof representation['__typename'] !== 'string') return { kind: 'not concerned' };
  return { kind: 'ready', representation, absent };
}

function fieldType(schema: GraphQLSchema, types: readonly unknown[], field: string): GraphQLOutputType | undefined {
  for (const name of types) {
    const type = typeof name === 'string' ? schema.getType(name) : undefined;
    const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
    if (found) return found.type;
  }
  return undefined;
}

/** A key of the wrong shape designates nothing: asking with it would bring back a null that looks like an answer. */
function isFit(type: GraphQLOutputType | undefined, value: unknown): boolean {
  const nullable = getNullableType(type);
  if (value === null || !nullable) return true;
  if (!isListType(nullable)) return !isLeafType(nullable) || leafValue(nullable, value) !== undefined;
  return Array.isArray(value) && value.every((item) => isFit(nullable.ofType as GraphQLOutputType, item));
}

function asName(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
