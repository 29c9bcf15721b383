import {
  isAbstractType,
  isInterfaceType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { holds } from './conditions.js';

/** An interface stands for its object when no partner could tell which one it is (`@interfaceObject`). */
export type ObjectLike = GraphQLObjectType | GraphQLInterfaceType;

/** The fields asked of an object, in the order of the request; fields under one response name are asked together. */
export type FieldGroups = ReadonlyMap<string, readonly FieldNode[]>;
/** Keyed by the group of fields whose selections are collected: groups are stable, so are their collections. */
export type FieldCache = WeakMap<readonly FieldNode[] | SelectionSetNode, Map<string, FieldGroups>>;

/** Groups collected for an interface although some fragments depend on which object stands behind it. */
const undecided = new WeakSet<FieldGroups>();

export function dependsOnObject(groups: FieldGroups): boolean {
  return undecided.has(groups);
}

export class FieldCollector {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Readonly<Record<string, unknown>>,
    private readonly cache: FieldCache,
  ) {}

  root(selectionSet: SelectionSetNode, type: ObjectLike): FieldGroups {
    return this.#cached(selectionSet, type, [selectionSet]);
  }

  below(fields: readonly FieldNode[], type: ObjectLike): FieldGroups {
    return this.#cached(fields, type, fields);
  }

  #cached(
    key: readonly FieldNode[] | SelectionSetNode,
    type: ObjectLike,
    sources: readonly (FieldNode | SelectionSetNode)[],
  ): FieldGroups {
    let byType = this.cache.get(key);
    if (!byType) this.cache.set(key, (byType = new Map()));
    let groups = byType.get(type.name);
    if (!groups) {
      const collected = new Map<string, FieldNode[]>();
      for (const source of sources) {
        const set = source.kind === Kind.FIELD ? source.selectionSet : source;
        if (set) this.#collect(set.selections, type, collected, new Set());
      }
      byType.set(type.name, (groups = collected));
    }
    return groups;
  }

  #collect(
    selections: readonly SelectionNode[],
    type: ObjectLike,
    into: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const selection of selections) {
      if (!holds(selection, this.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const group = into.get(name);
        if (group) group.push(selection);
        else into.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (this.#applies(selection.typeCondition?.name.value, type, into)) {
          this.#collect(selection.selectionSet.selections, type, into, spread);
        }
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = this.fragments.get(selection.name.value);
        if (fragment && this.#applies(fragment.typeCondition.name.value, type, into)) {
          this.#collect(fragment.selectionSet.selections, type, into, spread);
        }
      }
    }
  }

  #applies(condition: string | undefined, type: ObjectLike, into: FieldGroups): boolean {
    if (!condition || condition === type.name) return true;
    const conditionType = this.schema.getType(condition);
    if (isAbstractType(conditionType) && this.schema.isSubType(conditionType, type)) return true;
    if (isInterfaceType(type)) undecided.add(into);
    return false;
  }
}
