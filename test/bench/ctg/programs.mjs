// The programs of the product, started as anyone starts them, over databases prepared for this run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const dist = process.env.BENCH_DIST ?? join(here, '../../../dist');
export const root = dirname(dist);
/** What answers has a core of its own; the reader and PostgreSQL share the other. */
export const pinned = existsSync('/usr/bin/taskset');
const core = process.env.BENCH_CORE ?? '1';
const started = [];

function run(file, args, { onCore, env = {}, stdio }) {
  const command = [process.execPath, ...args.before, file, ...args.after];
  if (pinned) command.unshift('/usr/bin/taskset', '-c', onCore);
  const child = spawn(command[0], command.slice(1), { stdio, cwd: root, env: { ...process.env, ...env } });
  started.push(child);
  return child;
}

/** The same databases as the tests: `TEST_DATABASE_URL`, or an embedded server for this run, filled with the real data. */
export async function openDatabases() {
  const child = run(
    join(dist, 'test/setup/databases.js'),
    { before: [], after: [] },
    {
      onCore: core === '1' ? '0' : '1',
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const { kind, addresses } = JSON.parse(await firstLine(child, (line) => line));
  const urls = Object.entries(addresses).filter(([, { url }]) => url);
  if (urls.length === 0)
    throw new Error('PGlite serves one process at a time: this benchmark needs a PostgreSQL server.');
  return { kind, env: Object.fromEntries(urls.map(([name, { url }]) => [`DATABASE_URL_${name.toUpperCase()}`, url])) };
}

/** A program of `dist/`, watched by the probe; resolves once it says where it answers. */
export async function startProgram(name, file, { args = [], env }) {
  const child = run(
    join(dist, file),
    { before: ['--enable-source-maps', '--import', join(here, 'probe.mjs')], after: args },
    { onCore: core, env: { PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  return { name, child, url: await firstLine(child, (line) => /https?:[^\s"]+\/graphql/.exec(line)?.[0]) };
}

/** The vendor's gateway, as `npm run bench` measures it, over the houses of this run. */
export async function startStock(supergraphSdl) {
  const child = run(
    join(here, '../gateway-stock.mjs'),
    { before: ['--import', join(here, 'probe.mjs')], after: [] },
    { onCore: core, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const { url } = await ask({ name: 'stock', child }, { supergraphSdl });
  return { name: 'stock', child, url };
}

export async function ask({ name, child }, message) {
  const gone = new AbortController();
  const left = () => gone.abort(new Error(`« ${name} » has left.`));
  child.once('exit', left);
  const answer = once(child, 'message', { signal: gone.signal });
  child.send(message);
  const [said] = await answer.catch(() => gone.signal.throwIfAborted());
  child.off('exit', left);
  return said;
}

export async function stopAll() {
  for (const child of started.toReversed()) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const gone = once(child, 'exit');
    if (child.stdin) child.stdin.end();
    else child.kill('SIGTERM');
    await gone;
  }
}

/** The PostgreSQL server that these backends belong to; none when it is elsewhere, or when the system does not say. */
export const postgresOf = (backends) => backends.map(processOf).find((one) => one?.name.startsWith('postgres'))?.parent;

/** CPU milliseconds of a PostgreSQL server and of its backends, those that left included. */
export function postgresCpu(server) {
  const { cpu, ofTheGone } = processOf(server);
  const backends = readdirSync('/proc')
    .map(processOf)
    .filter((one) => one?.parent === server);
  return backends.reduce((sum, backend) => sum + backend.cpu, cpu + ofTheGone);
}

function processOf(pid) {
  try {
    const [, name, rest] = /\((.*)\) (.*)/.exec(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
    const [, parent, , , , , , , , , , user, system, goneUser, goneSystem] = rest.split(' ').map(Number);
    return { name, parent, cpu: (user + system) * 10, ofTheGone: (goneUser + goneSystem) * 10 };
  } catch {
    return undefined;
  }
}

function firstLine(child, read) {
  return new Promise((done, fail) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = read(line);
      if (found) done(found);
    });
    child.once('exit', (code) => fail(new Error(`${child.spawnargs.join(' ')} left with ${String(code)}`)));
  });
}
