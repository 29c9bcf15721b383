import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases } from '../../subgraphs/kit/database/open-databases.js';
import { openHouse } from '../../subgraphs/kit/open-house.js';
import { houseNames, loadHouse } from '../../bin/houses.js';

// Run by jest's global set-up, in a process of its own: one server for the whole run, each house migrated and filled
// once. Says where they are on its output, then keeps the server until its input closes.
const asked = process.argv.slice(2);
const names = houseNames().filter((name) => asked.length === 0 || asked.includes(name));
const folder = mkdtempSync(join(tmpdir(), 'graphe-ctg-test-'));
// The account that runs the server must be able to reach it.
chmodSync(folder, 0o755);
// Never the databases of a running graph: only a server named for tests is used instead of our own.
const env = { DATABASE_URL: process.env.TEST_DATABASE_URL, DATABASE_EMBEDDED: process.env.DATABASE_EMBEDDED };
// `essai`, `tableur` and `lectures` belong to no house: tests of the kit write in them. `produits` is test/compatibilite's.
const databases = await openDatabases([...names, 'essai', 'tableur', 'lectures', 'produits'], {
  env,
  folder,
  say: (step) => void process.stderr.write(`${step}\n`),
  durable: false,
});
try {
  await Promise.all(
    names.map(async (name) => {
      const address = databases.addresses.get(name);
      if (!address) throw new Error(`Pas de base pour ${name}.`);
      const orm = await openHouse(await loadHouse(name), address, () => undefined);
      await orm.close();
    }),
  );
  process.stdout.write(
    `${JSON.stringify({ kind: databases.kind, addresses: Object.fromEntries(databases.addresses) })}\n`,
  );
  await new Promise((done) => process.stdin.once('close', done).resume());
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  await databases.close();
  rmSync(folder, { recursive: true, force: true });
}
