import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM as PostgresORM, type Options } from '@mikro-orm/postgresql';
import { MikroORM as PgliteORM } from '@mikro-orm/pglite';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { CompiledQuery, type DatabaseConnection } from 'kysely';
import type { HouseDefinition } from '../federation/define-house.js';
import { houseFolder } from '../house-folder.js';
import { PreparingClient } from './preparing-client.js';

/** Where one partner's database is: a PostgreSQL URL, or the folder of a PGlite. */
export type DatabaseAddress = { readonly url: string } | { readonly pglite: string };

export interface OrmOptions {
  /** Receives every SQL statement sent, for the golden tests and the counts they pin. */
  readonly onSql?: (sql: string) => void;
}

/** Opens one house's database with its own role. Nothing is created or changed: see `migrate`. */
export async function openOrm(house: HouseDefinition, address: DatabaseAddress, options: OrmOptions = {}) {
  const { onSql } = options;
  const settings: Options = {
    entities: tablesOf(house),
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    migrations: { migrationsList: migrationsOf(house), tableName: 'migration', snapshot: false, silent: true },
    pool: { min: 0, max: 8 },
    // A prepared statement keeps its plan; otherwise PostgreSQL, which finds small tables cheaper to search for one value
    // than for a list, plans each of them again, for longer than it takes to run.
    onCreateConnection: async (connection) => {
      await (connection as DatabaseConnection).executeQuery(CompiledQuery.raw(keepPlans));
    },
    // Databases are provisioned by whoever administers the server, never by a partner's role.
    ensureDatabase: false,
    // Dates are civil dates: a session in another time zone must not move them by a day.
    forceUtcTimezone: true,
    ...(onSql
      ? {
          debug: ['query' as const],
          colors: false,
          logger: (line: string) => onSql(line.replace(/^\[query\]\s*|\s*\[took .*\]$/g, '')),
        }
      : {}),
  };
  // PGlite's MikroORM has the same interface over the same SQL; only the driver class differs.
  return 'url' in address
    ? PostgresORM.init({ ...settings, clientUrl: address.url, driverOptions: { Client: PreparingClient } })
    : ((await PgliteORM.init({ ...settings, dbName: address.pglite } as never)) as unknown as PostgresORM);
}

const keepPlans = 'set plan_cache_mode = force_generic_plan';

export const tablesOf = (house: HouseDefinition) => house.nouns.flatMap((noun) => (noun.table ? [noun.table] : []));

/** Migrations are plain SQL files, `001-initiale.sql`…, run once each, in the order of their names. */
function migrationsOf(house: HouseDefinition) {
  const folder = join(houseFolder(house), 'migrations');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({
      name: file,
      class: class extends Migration {
        override up() {
          for (const statement of statementsOf(readFileSync(join(folder, file), 'utf8'))) this.addSql(statement);
        }
      },
    }));
}

/** PGlite takes one statement at a time: a statement ends with a `;` that ends its line, outside a `$$` body. */
function statementsOf(sql: string): string[] {
  const statements: string[] = [];
  let open = '';
  for (const line of sql.split('\n')) {
    open += `${line}\n`;
    const inBody = (open.match(/\$\$/g)?.length ?? 0) % 2 === 1;
    if (/;\s*$/.test(line) && !inBody) {
      statements.push(open.trim());
      open = '';
    }
  }
  return open.trim() ? [...statements, open.trim()] : statements;
}

export async function migrate(orm: PostgresORM): Promise<readonly string[]> {
  return (await orm.migrator.up()).map(({ name }) => name);
}

/** The SQL that would lead from the tables as they are to the nouns as declared; empty when they say the same. */
export async function migrationNeeded(orm: PostgresORM): Promise<string> {
  const sql = await orm.schema.getUpdateSchemaSQL({ safe: false });
  return sql.replace(/^set names.*\n|^drop table if exists "(migration|import)".*\n/gm, '').trim();
}
