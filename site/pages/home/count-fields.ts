import { isObjectType, type GraphQLSchema } from 'graphql';
import type { FieldOwners } from '../../site.js';

/** How many fields of the contract each partner answers for; a field that several answer counts for each. */
export function countFields(schema: GraphQLSchema, owners: FieldOwners): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.keys(type.getFields())) {
      for (const owner of owners(type.name, field)) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
  }
  return counts;
}
