// One PostgreSQL for the whole run. The databases are prepared by compiled code in a process of its own: jest's
// set-up runs outside its transforms. `jest subgraphs/msa` prepares the MSA's database alone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export default async function setup() {
  const words = process.argv.slice(2).filter((word) => /^(test|schema|gateway|bin|subgraphs)\b/.test(word));
  const asked = words.map((word) => /^subgraphs\/([a-z0-9-]+)/.exec(word)?.[1] ?? '');
  // Everything is prepared unless only houses (or the kit, which has none) were asked for.
  const only = words.length > 0 && asked.every(Boolean) ? [...new Set(asked)] : [];
  const { status } = spawnSync(process.execPath, [join(root, 'bin', 'build.mjs')], { stdio: 'inherit' });
  if (status !== 0 || !existsSync(join(root, 'dist/test/setup/databases.js')))
    throw new Error('La compilation a échoué.');
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/test/setup/databases.js'), ...only], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const line = await new Promise((done) => {
    createInterface({ input: child.stdout }).once('line', done);
    child.once('exit', () => done(undefined));
  });
  if (!line) throw new Error('Les bases de test n’ont pas pu être préparées (voir ci-dessus).');
  process.env.TEST_DATABASES = line;
  globalThis.__testDatabases = child;
}
