import { isListType, isNonNullType, isObjectType, type FieldNode, type GraphQLOutputType } from 'graphql';
import { FieldCollector, type FieldGroups, type ObjectLike } from './collect-fields.js';
import type { Cause } from './ledger.js';
import { below, type Path } from './path.js';
import type { RunContext } from './run-context.js';
import { isObject, own, type JsonObject } from './targets.js';

const notEntitled = (field: string): Cause => ({
  code: 'NON_HABILITE',
  message: `Le champ « ${field} » demande une habilitation que la requête ne porte pas.`,
});

/**
 * Says what the reader was denied, at each place where it would have stood, and takes out what came all the same: a
 * denied field may be the key by which partners name the object to each other.
 */
export function withhold(run: RunContext, data: JsonObject): void {
  const { planned, federation, variables, ledger } = run;
  const denied = planned.withheld;
  if (!denied) return;
  const schema = federation.apiSchema;
  const collector = new FieldCollector(schema, planned.fragments, variables, new WeakMap());

  const inObject = (type: ObjectLike, groups: FieldGroups, object: JsonObject, path: Path | undefined): void => {
    for (const [name, nodes] of groups) {
      const place = below(path, name);
      const field = nodes[0]?.name.value ?? name;
      if (nodes.every((node) => denied.has(node))) {
        Reflect.deleteProperty(object, name);
        ledger.report(place, notEntitled(field));
      } else {
        const definition = type.getFields()[field];
        if (definition) inValue(definition.type, nodes, own(object, name), place);
      }
    }
  };

  const inValue = (type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown, path: Path): void => {
    if (isNonNullType(type)) return inValue(type.ofType, nodes, value, path);
    if (isListType(type)) {
      if (Array.isArray(value)) value.forEach((item, index) => inValue(type.ofType, nodes, item, below(path, index)));
      return;
    }
    if (!isObject(value) || !('name' in type)) return;
    const known = own(value, '__typename');
    const concrete = typeof known === 'string' && !isObjectType(type) ? schema.getType(known) : type;
    if (concrete && 'getFields' in concrete && 'getInterfaces' in concrete) {
      inObject(concrete, collector.below(nodes, concrete), value, path);
    }
  };

  const root = schema.getRootType(planned.operation.operation);
  if (root) inObject(root, collector.root(planned.operation.selectionSet, root), data, undefined);
}
