import type { EntityClass } from '@mikro-orm/core';
import type { ClassType } from 'type-graphql';
import type { HouseContext } from '../context.js';
import { noun, type Noun } from './define-house.js';

/**
 * A noun of ours with fields put together from what other partners attest (`@requires`): the gateway hands their parts
 * over inside the reference, so the row found by its key takes them along.
 */
export function jointNoun(
  table: EntityClass<object> & ClassType<object>,
  resolvers: NonNullable<Noun['resolvers']>,
  key: string,
): Noun {
  return {
    ...noun(table, resolvers, key),
    byReference: async (parts: Record<string, string>, context: HouseContext) => {
      const row = await context.one(table, parts[key] ?? '');
      return row && Object.assign(row, parts);
    },
  };
}
