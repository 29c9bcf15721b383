import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isSpecifiedScalarType,
  type GraphQLLeafType,
} from 'graphql';
import { ExactNumber } from '../partners/exact-number.js';

/**
 * The value as the client may receive it, or undefined when the partner broke the contract. We convert nothing but
 * numeric identifiers: a figure that had to be guessed at is worse than a missing one. Custom scalars were the
 * partner's to check.
 */
export function leafValue(type: GraphQLLeafType, given: unknown): unknown {
  const value = given instanceof ExactNumber ? standardNumber(type, given) : given;
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
      return isWritable(value) ? value : undefined;
  }
}

/** The partner's digits where the type lets them stand: its own scalars, and identifiers. Other numbers are GraphQL's. */
function standardNumber(type: GraphQLLeafType, exact: ExactNumber): unknown {
  if (!isSpecifiedScalarType(type)) return exact;
  if (type.name === GraphQLID.name) return /^-?\d+$/.test(exact.text) ? exact.text : undefined;
  return Number(exact.text);
}

/** `JSON.stringify` would make a null of it, or give up. */
function isWritable(value: unknown): boolean {
  return typeof value === 'number' ? Number.isFinite(value) : typeof value !== 'bigint';
}

function isInt32(value: unknown): boolean {
  return typeof value === 'number' && (value | 0) === value;
}
