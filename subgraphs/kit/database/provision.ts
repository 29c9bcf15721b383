import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/**
 * Gives a partner its database and its role on a server we administer, and shuts that database to everyone else:
 * a partner's role cannot even connect to another's. Idempotent. Answers the URL the house connects with.
 */
export async function provision(adminUrl: string, partner: string, prefix = 'graphe_'): Promise<string> {
  const database = `${prefix}${partner}`;
  const role = `${prefix}${partner}`;
  // Derived, not stored: each process of the project finds the same one, and only who administers the server can.
  const password = createHmac('sha256', adminUrl.replace(/:\d+\//, '/'))
    .update(role)
    .digest('hex');
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const exists = async (sql: string, name: string) => (await admin.query(sql, [name])).rowCount === 1;
    const [r, d] = [escapeIdentifier(role), escapeIdentifier(database)];
    if (!(await exists('select 1 from pg_roles where rolname = $1', role))) {
      await admin.query(`create role ${r} login nosuperuser nocreatedb nocreaterole noinherit`);
    }
    await admin.query(`alter role ${r} password ${escapeLiteral(password)}`);
    if (!(await exists('select 1 from pg_database where datname = $1', database))) {
      // Creating for a role needs membership in it when the administrator is not a superuser (managed servers).
      await admin.query(`grant ${r} to current_user`);
      await admin.query(
        `create database ${d} owner ${r} encoding 'UTF8' lc_collate 'C' lc_ctype 'C' template template0`,
      );
    }
    await admin.query(`revoke all on database ${d} from public`);
    await admin.query(`grant connect, temporary on database ${d} to ${r}`);
  } finally {
    await admin.end();
  }
  await ownSchema(inDatabase(adminUrl, database), escapeIdentifier(role));
  const url = inDatabase(adminUrl, database);
  url.username = role;
  url.password = password;
  return url.toString();
}

/** Servers differ on who may create in `public` (before PostgreSQL 15, everyone; on upgraded ones, nobody): say it. */
async function ownSchema(url: URL, role: string): Promise<void> {
  const admin = new Client({ connectionString: url.toString() });
  await admin.connect();
  try {
    await admin.query(`revoke all on schema public from public; grant usage, create on schema public to ${role}`);
  } finally {
    await admin.end();
  }
}

function inDatabase(adminUrl: string, database: string): URL {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url;
}
