import {
  isInterfaceType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { dependsOnObject, FieldCollector, type FieldGroups, type ObjectLike } from './collect-fields.js';
import type { Federation } from './federation.js';
import { introspect } from './introspect.js';
import { leafValue } from './leaves.js';
import type { Ledger } from './ledger.js';
import { below, type Path } from './path.js';
import type { PlannedOperation } from './plan.js';
import { isObject, own, type JsonObject } from './targets.js';

/**
 * Stage 5. From what the partners gave to what the client asked: its fields, its order, its names, nothing of the keys
 * fetched on the way. A null that no partner answered gets its error; a null where the graph promises a value climbs to
 * the nearest place that may be null.
 */
export function shapeAnswer(
  { apiSchema: schema, interfaceObjects }: Federation,
  planned: PlannedOperation,
  variables: Readonly<Record<string, unknown>>,
  data: JsonObject,
  ledger: Ledger,
): JsonObject | null {
  const rootType = schema.getRootType(planned.operation.operation);
  if (!rootType) return null;
  const fields = new FieldCollector(schema, planned.fragments, variables, planned.fieldCache ?? new WeakMap());
  const groups = fields.root(planned.operation.selectionSet, rootType);
  const about = [...groups.values()].flat().filter((node) => isIntrospection(node.name.value));
  const source = about.length > 0 ? { ...data, ...introspect(schema, planned, about, variables) } : data;
  const shaped = new Shaper(schema, interfaceObjects, fields, ledger).object(rootType, groups, source, undefined);
  return shaped === climbs ? null : shaped;
}

/** A null in a place that may not be null. */
const climbs = Symbol('climbs');

function isIntrospection(field: string): boolean {
  return field === '__schema' || field === '__type';
}

class Shaper {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly interfaceObjects: ReadonlySet<string>,
    private readonly fields: FieldCollector,
    private readonly ledger: Ledger,
  ) {}

  object(
    type: ObjectLike,
    groups: FieldGroups,
    source: JsonObject,
    path: Path | undefined,
  ): JsonObject | typeof climbs {
    // Plain objects are several times faster to fill and to write; one name only would not be a field like others.
    const shaped = (groups.has('__proto__') ? Object.create(null) : {}) as JsonObject;
    const definitions = type.getFields();
    let climbing = false;
    if (dependsOnObject(groups)) this.ledger.missing(below(path, '__typename'));
    for (const [name, nodes] of groups) {
      const field = nodes[0]?.name.value ?? name;
      if (field === '__typename') {
        if (isObjectType(type)) shaped[name] = type.name;
        else climbing = this.untold(below(path, name));
      } else if (isIntrospection(field)) {
        shaped[name] = own(source, name) ?? null;
      } else {
        const definition = definitions[field];
        if (!definition) continue; // Validation has refused it already.
        const value = this.value(definition.type, nodes, own(source, name), below(path, name));
        if (value === climbs) climbing = true;
        else shaped[name] = value;
      }
    }
    return climbing ? climbs : shaped;
  }

  value(type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown, path: Path): unknown {
    if (isNonNullType(type)) {
      const before = this.ledger.errors.length;
      const shaped = this.nullable(type.ofType, nodes, value, path);
      if (shaped !== null) return shaped;
      if (this.ledger.errors.length === before) this.ledger.unfit(path);
      return climbs;
    }
    return this.nullable(type, nodes, value, path);
  }

  nullable(type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown, path: Path): unknown {
    if (value === undefined) {
      this.ledger.missing(path);
      return null;
    }
    if (value === null) return null;
    if (isListType(type)) {
      if (!Array.isArray(value)) return this.unfit(path);
      const items = value.map((item, index) => this.value(type.ofType, nodes, item, below(path, index)));
      return items.includes(climbs) ? null : items;
    }
    if (isLeafType(type)) return leafValue(type, value) ?? this.unfit(path);
    if (!isObject(value)) return this.unfit(path);
    const concrete = this.concreteType(type, value);
    if (!concrete) return this.unfit(path);
    const shaped = this.object(concrete, this.fields.below(nodes, concrete), value, path);
    return shaped === climbs ? null : shaped;
  }

  /** The object's own type; none when the partner did not say, or said one that clients may not see. */
  concreteType(type: GraphQLOutputType, value: JsonObject): ObjectLike | undefined {
    const name = own(value, '__typename');
    if (isObjectType(type)) return name === undefined || name === type.name ? type : undefined;
    // A partner that knows the interface as an object is not asked for a type's name that it does not have.
    if (name === undefined && isInterfaceType(type) && this.interfaceObjects.has(type.name)) return type;
    const named = typeof name === 'string' ? this.schema.getType(name) : undefined;
    if (!isObjectType(named) && !isInterfaceType(named)) return undefined;
    return named === type || (isAbstractType(type) && this.schema.isSubType(type, named)) ? named : undefined;
  }

  /** Which object stands behind the interface was never learnt: the whole object goes, rather than a false name. */
  untold(path: Path): true {
    this.ledger.missing(path);
    return true;
  }

  unfit(path: Path): null {
    this.ledger.unfit(path);
    return null;
  }
}
