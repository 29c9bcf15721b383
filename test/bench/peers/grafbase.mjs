// Grafbase's engine, in Rust: the only federation router whose binary npm ships (its development server). This process
// starts it, hands it the contracts of the case, and says what that other process spends.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cases } from '../cases.mjs';
import { given, measured } from '../measured.mjs';

const { name, urls } = await given();
const packed = createRequire(import.meta.url).resolve('@grafbase/cli-x86_64-unknown-linux-musl/package.json');
const binary = join(dirname(packed), 'grafbase');
chmodSync(binary, 0o755);

const folder = mkdtempSync(join(tmpdir(), 'bench-grafbase-'));
const subgraphs = Object.entries(cases[name].subgraphs).map(([service, { typeDefs }]) => {
  writeFileSync(join(folder, `${service}.graphql`), typeDefs);
  return `[subgraphs.${service}]\nurl = "${urls[service]}"\nschema_path = "${service}.graphql"\n`;
});
writeFileSync(join(folder, 'grafbase.toml'), `[graph]\npath = "/graphql"\n\n${subgraphs.join('\n')}`);

const port = await freePort();
const child = spawn(binary, ['dev', '--config', 'grafbase.toml', '--listen-address', `127.0.0.1:${port}`], {
  cwd: folder,
  stdio: ['ignore', 'ignore', 'ignore'],
  env: { ...process.env, HOME: folder, GRAFBASE_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
});
process.once('exit', () => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
child.once('exit', (code) => process.exit(code || 1));

const url = `http://127.0.0.1:${port}/graphql`;
for (let answered = false; !answered;) {
  answered = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
    signal: AbortSignal.timeout(1000),
  }).then(
    (response) => response.ok,
    () => new Promise((done) => setTimeout(done, 100, false)),
  );
}
measured(url, usage);

/** Its processor time and memory, from the system: it is no process of Node. */
function usage() {
  const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const micros = (ticks) => (Number(ticks) / ticksPerSecond) * 1e6;
  return { cpu: { user: micros(fields[11]), system: micros(fields[12]) }, rss: Number(fields[21]) * 4096 };
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
