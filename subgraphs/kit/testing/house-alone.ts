import { openOrm, type DatabaseAddress } from '../database/orm.js';
import type { HouseDefinition } from '../federation/define-house.js';
import { runHouse, type RunningHouse } from '../federation/run-house.js';

export interface TestedHouse extends RunningHouse {
  /** The SQL statements sent since the last `forgetSql` or `query`. */
  sql(): string[];
  forgetSql(): void;
  /** Answers a query and how it was answered: the data, the errors, and every SQL statement it took. */
  query<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data: T; errors: readonly { message: string; extensions?: { code?: string } }[]; sql: string[] }>;
}

/** Where the set-up of this run put the partner's database, already migrated and filled. */
export function testAddress(name: string): DatabaseAddress {
  const { addresses } = JSON.parse(process.env.TEST_DATABASES ?? '{"addresses":{}}') as {
    addresses: Record<string, DatabaseAddress>;
  };
  const address = addresses[name];
  if (!address) throw new Error(`Pas de base de test pour « ${name} » : lancer par « npm test ».`);
  return address;
}

/** Opens one house over its test database, the others absent. Tests read it; those that write make their own database. */
export async function houseAlone(house: HouseDefinition): Promise<TestedHouse> {
  let sql: string[] = [];
  const orm = await openOrm(house, testAddress(house.name), { onSql: (statement) => sql.push(statement) });
  const running = await runHouse(house, orm, {
    error: (details) => void process.stderr.write(`${String((details as { err?: Error }).err?.stack)}\n`),
    info: () => undefined,
  });
  return {
    ...running,
    sql: () => sql,
    forgetSql: () => {
      sql = [];
    },
    query: async <T>(query: string, variables: Record<string, unknown> = {}) => {
      sql = [];
      const { data, errors } = await running.ask({ query, variables });
      return { data: data as T, errors: (errors ?? []) as never, sql };
    },
  };
}
