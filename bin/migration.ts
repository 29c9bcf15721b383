import 'reflect-metadata';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from '../subgraphs/kit/database/embedded/cluster.js';
import { migrate, migrationNeeded, openOrm } from '../subgraphs/kit/database/orm.js';
import { provision } from '../subgraphs/kit/database/provision.js';
import { houseFolder } from '../subgraphs/kit/house-folder.js';
import { loadHouse } from './houses.js';

// npm run migration -- <house> <name>: writes the SQL that leads from the existing migrations to the nouns as declared.
const [name = '', label = 'initiale'] = process.argv.slice(2);
const house = await loadHouse(name);
const folder = join(houseFolder(house), 'migrations');
mkdirSync(folder, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'graphe-ctg-migration-'));
// The account that runs the server must be able to reach it.
chmodSync(scratch, 0o755);
const cluster = await openCluster({ folder: scratch, durable: false });
try {
  const orm = await openOrm(house, { url: await provision(cluster.adminUrl, name) });
  await migrate(orm);
  const number = String(readdirSync(folder).filter((file) => file.endsWith('.sql')).length + 1).padStart(3, '0');
  // The table of the import's own memory belongs to no noun; the first migration brings it.
  const memory =
    'create table "import" ("source" text primary key, "version" text not null, "le" timestamptz not null);\n\n';
  const diff = await migrationNeeded(orm);
  if (!diff) console.log('Rien à migrer : les tables disent déjà ce que disent les noms.');
  else {
    const file = join(folder, `${number}-${label}.sql`);
    writeFileSync(file, `${number === '001' ? memory : ''}${diff}\n`);
    console.log(`Écrit : ${file}. À relire avant de valider.`);
  }
  await orm.close();
} finally {
  await cluster.leave();
  rmSync(scratch, { recursive: true, force: true });
}
