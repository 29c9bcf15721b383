import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  type GraphQLLeafType,
} from 'graphql';

/**
 * The value as the client may receive it, or undefined when the partner broke the contract. We convert nothing but
 * numeric identifiers: a figure that had to be guessed at is worse than a missing one. Custom scalars were the
 * partner's to check.
 */
export function leafValue(type: GraphQLLeafType, value: unknown): unknown {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) ? value : undefined;
  switch (type.name) {
    case GraphQLString.name:
      return typeof value === 'string' ? value : undefined;
    case GraphQLInt.name:
      return isInt32(value) ? value : undefined;
    case GraphQLFloat.name:
      return Number.isFinite(value) ? value : undefined;
    case GraphQLBoolean.name:
      return typeof value === 'boolean' ? value : undefined;
    case GraphQLID.name:
      if (typeof value === 'string') return value;
      return Number.isSafeInteger(value) ? String(value) : undefined;
    default:
      return value;
  }
}

function isInt32(value: unknown): boolean {
  return typeof value === 'number' && (value | 0) === value;
}
