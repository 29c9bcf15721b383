import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { FieldOwners } from '../site.js';

/** Whose each field is, as it travels to the browser: by type, then by field. */
export type OwnerTable = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export function ownerTable(schema: GraphQLSchema, owners: FieldOwners): OwnerTable {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  );
  return Object.fromEntries(
    types.map((type) => [
      type.name,
      Object.fromEntries(
        isObjectType(type) || isInterfaceType(type)
          ? Object.keys(type.getFields()).map((field) => [field, owners(type.name, field)])
          : [],
      ),
    ]),
  );
}

export const ownersFromTable =
  (table: OwnerTable): FieldOwners =>
  (type, field) =>
    table[type]?.[field] ?? [];
