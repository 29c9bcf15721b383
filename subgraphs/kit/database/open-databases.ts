import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCluster } from './embedded/cluster.js';
import type { DatabaseAddress } from './orm.js';
import { provision } from './provision.js';

export interface Databases {
  /** In words, for the log: which kind of server this is. */
  readonly kind: string;
  readonly addresses: ReadonlyMap<string, DatabaseAddress>;
  close(): Promise<void>;
}

export interface DatabaseSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where embedded data live. */
  readonly folder: string;
  readonly say: (step: string) => void;
  /** Tests give durability away for speed. */
  readonly durable?: boolean;
}

/**
 * Finds each partner's database, in this order: its own URL (`DATABASE_URL_CAF`), a server we administer
 * (`DATABASE_URL`), the embedded PostgreSQL, and PGlite where its binary cannot run.
 */
export async function openDatabases(partners: readonly string[], settings: DatabaseSettings): Promise<Databases> {
  const { env, folder, say, durable = true } = settings;
  const own = new Map(partners.flatMap((name) => entry(name, ownUrl(name, env))));
  const others = partners.filter((name) => !own.has(name));
  const nothing = () => Promise.resolve();
  if (others.length === 0) return { kind: 'une base par partenaire', addresses: own, close: nothing };
  if (env.DATABASE_URL) {
    return { kind: 'serveur PostgreSQL', addresses: await provisioned(env.DATABASE_URL, others, own), close: nothing };
  }
  if (env.DATABASE_EMBEDDED === 'pglite') return pglites(others, own, folder);
  try {
    const cluster = await openCluster({ folder: join(folder, 'postgres'), durable });
    const addresses = await provisioned(cluster.adminUrl, others, own);
    return { kind: 'PostgreSQL 18 embarqué', addresses, close: () => cluster.leave() };
  } catch (error) {
    say(`PostgreSQL embarqué indisponible (${(error as Error).message.split('\n')[0] ?? ''}) : repli sur PGlite`);
    return pglites(others, own, folder);
  }
}

/** A partner's own URL, whole (`DATABASE_URL_CAF`) or as a host and a secret file (`DATABASE_PASSWORD_FILE_CAF`). */
function ownUrl(name: string, env: DatabaseSettings['env']): string | undefined {
  const suffix = name.toUpperCase();
  const file = env[`DATABASE_PASSWORD_FILE_${suffix}`];
  if (!file) return env[`DATABASE_URL_${suffix}`];
  const url = new URL(`postgres://${env[`DATABASE_HOST_${suffix}`] ?? 'localhost'}/graphe_${name}`);
  url.username = `graphe_${name}`;
  url.password = readFileSync(file, 'utf8').trim();
  return url.toString();
}

const entry = (name: string, url: string | undefined): [string, DatabaseAddress][] => (url ? [[name, { url }]] : []);

async function provisioned(admin: string, partners: readonly string[], own: ReadonlyMap<string, DatabaseAddress>) {
  const addresses = new Map(own);
  for (const name of partners) addresses.set(name, { url: await provision(admin, name) });
  return addresses;
}

function pglites(partners: readonly string[], own: ReadonlyMap<string, DatabaseAddress>, folder: string): Databases {
  const addresses = new Map(own);
  mkdirSync(join(folder, 'pglite'), { recursive: true });
  for (const name of partners) addresses.set(name, { pglite: join(folder, 'pglite', name) });
  return { kind: 'PGlite', addresses, close: () => Promise.resolve() };
}
