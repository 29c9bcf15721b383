import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, openSync, readFileSync, rmSync, writeFileSync, chownSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { quarters, type Quarters } from './account.js';
import { withLock } from './lock.js';
import { joinUsers, leaveUsers } from './users.js';

const SUPERUSER = 'graphe';

export interface Cluster {
  /** URL of the superuser, for provisioning only: houses connect with their own role. */
  readonly adminUrl: string;
  /** Leaves the server; stops it when nobody else of this project uses it. */
  leave(): Promise<void>;
}

export interface ClusterOptions {
  readonly folder: string;
  /** Tests give durability away for speed. */
  readonly durable?: boolean;
}

/**
 * A PostgreSQL 18 from the npm binaries, in a folder of the project. A server that survived a `kill -9` of its starter
 * is adopted rather than fought; a folder left by a killed server recovers by PostgreSQL's own journal.
 */
export async function openCluster({ folder, durable = true }: ClusterOptions): Promise<Cluster> {
  const place = quarters(folder);
  const data = join(place.folder, 'base');
  const port = await withLock(place.folder, () => ensureRunning(place, data, durable));
  return { adminUrl: adminUrl(place, port), leave: () => withLock(place.folder, () => leave(place.folder, data)) };
}

/** Adopts the server that holds the folder, or starts one; answers its port. */
async function ensureRunning(place: Quarters, data: string, durable: boolean): Promise<number> {
  const password = readPassword(place);
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(place, data, password);
  joinUsers(place.folder);
  const running = readPort(data);
  if (running === undefined || !(await answers(adminUrl(place, running)))) await start(place, data, durable);
  const port = readPort(data);
  if (port === undefined) throw new Error('PostgreSQL embarqué : démarré sans port connu.');
  return port;
}

const adminUrl = (place: Quarters, port: number) =>
  `postgres://${SUPERUSER}:${readPassword(place)}@127.0.0.1:${String(port)}/postgres`;

function readPassword(place: Quarters): string {
  const file = join(place.folder, 'superutilisateur');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (place.uid !== undefined && place.gid !== undefined) chownSync(file, place.uid, place.gid);
  return readFileSync(file, 'utf8');
}

async function initialise(place: Quarters, data: string, password: string): Promise<void> {
  rmSync(data, { recursive: true, force: true });
  const pwfile = join(place.folder, 'superutilisateur');
  if (!password) throw new Error('Mot de passe du superutilisateur vide.');
  const options = [
    '-D',
    data,
    '-U',
    SUPERUSER,
    '-A',
    'scram-sha-256',
    '--pwfile',
    pwfile,
    '-E',
    'UTF8',
    '--locale=C',
    '-N',
  ];
  await promisify(execFile)(binary(place, 'initdb'), options, identity(place));
}

/**
 * A house holds up to eight connections, a graph four houses, and several graphs may share the server: each process of the
 * tests opens its own, some beside the same houses in processes of theirs.
 */
const CONNECTIONS = 200;

async function start(place: Quarters, data: string, durable: boolean): Promise<void> {
  const port = await freePort();
  const log = join(place.folder, 'postgres.log');
  const output = openSync(log, 'a');
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC'];
  settings.push(`max_connections=${String(CONNECTIONS)}`);
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  // Detached: a Ctrl-C in the terminal goes to us first, and we stop it once the houses have let go.
  const server = spawn(
    binary(place, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((s) => ['-c', s])],
    {
      ...identity(place),
      detached: true,
      stdio: ['ignore', output, output],
    },
  );
  const gone = new Promise<never>((_, refuse) => {
    server.once('error', refuse);
    server.once('exit', (code) => {
      refuse(new Error(`PostgreSQL embarqué s’est arrêté (code ${String(code)}), voir ${log}`));
    });
  });
  gone.catch(() => undefined);
  server.unref();
  await Promise.race([gone, ready(data, port, adminUrl(place, port))]);
}

async function ready(data: string, port: number, url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (readPort(data) === port && (await answers(url))) return;
    await pause(50);
  }
  throw new Error('PostgreSQL embarqué ne répond pas après trente secondes.');
}

async function leave(folder: string, data: string): Promise<void> {
  if (leaveUsers(folder) > 0) return;
  const pid = Number(pidFile(data)?.[0]);
  if (!pid) return;
  try {
    process.kill(pid, 'SIGINT');
    for (let tries = 0; tries < 200 && pidFile(data); tries++) await pause(25);
  } catch {
    // Already gone: what we wanted.
  }
}

/** `postmaster.pid`: line 1 is the process, line 4 the port. Absent when no server holds the folder. */
function pidFile(data: string): string[] | undefined {
  const file = join(data, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : undefined;
}

function readPort(data: string): number | undefined {
  const port = Number(pidFile(data)?.[3]);
  return port > 0 ? port : undefined;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function freePort(): Promise<number> {
  return new Promise((give, refuse) => {
    const probe = createServer();
    probe.once('error', refuse);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        give(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

const binary = (place: Quarters, name: string) =>
  join(place.binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

/** The account, and a folder it can stand in; the locale is ours, not the host's. */
const identity = ({ uid, gid, folder }: Quarters) => ({
  cwd: folder,
  env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', LANG: 'C' },
  ...(uid === undefined ? {} : { uid, gid }),
});
