import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabases } from '../subgraphs/kit/database/open-databases.js';
import { migrate, openOrm } from '../subgraphs/kit/database/orm.js';
import { importHouse, ImportRefused } from '../subgraphs/kit/import/import-house.js';
import { loadHouse } from './houses.js';

// npm run import -- caf [--dry-run]: loads the house's files, or rehearses it; says what changes, or what is wrong and where.
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [name = '', ...options] = process.argv.slice(2);
const dryRun = options.includes('--dry-run');

try {
  const house = await loadHouse(name);
  const folder = process.env.DATA_FOLDER ?? join(root, '.donnees');
  const databases = await openDatabases([name], { env: process.env, folder, say: (step) => void console.error(step) });
  try {
    const address = databases.addresses.get(name);
    if (!address) throw new Error(`Aucune base pour « ${name} ».`);
    const orm = await openOrm(house, address);
    try {
      await migrate(orm);
      report(await importHouse(house, orm, { dryRun }));
    } finally {
      await orm.close();
    }
  } finally {
    await databases.close();
  }
} catch (error) {
  if (!(error instanceof ImportRefused) && !(error instanceof Error && error.message.startsWith('Maison inconnue')))
    throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function report(changes: Awaited<ReturnType<typeof importHouse>>): void {
  if (!changes) {
    console.log('Rien à faire : les fichiers sont ceux du dernier import.');
    return;
  }
  console.log(dryRun ? 'Répétition, rien n’est écrit. L’import changerait :' : 'Import fait :');
  for (const { table, lignes, ajoutees, modifiees, retirees } of changes) {
    const kinds = { ajoutée: ajoutees, modifiée: modifiees, retirée: retirees };
    const moved = Object.entries(kinds).flatMap(([kind, keys]) =>
      keys.length > 0 ? [`${String(keys.length)} ${kind}(s)`] : [],
    );
    console.log(`  ${table} : ${String(lignes)} ligne(s), ${moved.length > 0 ? moved.join(', ') : 'aucun changement'}`);
    for (const [kind, keys] of Object.entries(kinds))
      for (const key of keys.slice(0, 20)) console.log(`    ${kind} : ${key}`);
  }
}
