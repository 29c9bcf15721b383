import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabases } from '../subgraphs/kit/database/open-databases.js';
import { migrate, openOrm } from '../subgraphs/kit/database/orm.js';
import type { HouseDefinition } from '../subgraphs/kit/federation/define-house.js';
import { houseFolder } from '../subgraphs/kit/house-folder.js';
import { formatOf } from '../subgraphs/kit/import/format.js';
import { importHouse, ImportRefused } from '../subgraphs/kit/import/import-house.js';
import { isDataFile } from '../subgraphs/kit/import/read-files.js';
import { loadHouse } from './houses.js';

// npm run import -- caf [--dry-run]: loads the house's files, or rehearses it; says what changes, or what is wrong and where.
// npm run import -- caf <file> --dry-run: rehearses one file from anywhere, in place of the house's file of that name.
// npm run import -- caf --format: prints what each of its tables takes. See docs/import.md.
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [name = '', ...options] = process.argv.slice(2);
const dryRun = options.includes('--dry-run');
const [given] = options.filter((option) => !option.startsWith('--'));

/** The request itself is at fault: its sentence is enough, a stack would say nothing more. */
class Misuse extends Error {}

try {
  const house = await loadHouse(name).catch((unknown: unknown) => {
    throw new Misuse((unknown as Error).message);
  });
  if (options.includes('--format')) console.log(await format(house));
  else await load(house, given && found(given, houseFolder(house)));
} catch (error) {
  if (!(error instanceof ImportRefused) && !(error instanceof Misuse)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function load(house: HouseDefinition, instead?: string): Promise<void> {
  const folder = process.env.DATA_FOLDER ?? join(root, '.donnees');
  const databases = await openDatabases([name], { env: process.env, folder, say: (step) => void console.error(step) });
  try {
    const address = databases.addresses.get(name);
    if (!address) throw new Error(`Aucune base pour « ${name} ».`);
    const orm = await openOrm(house, address);
    try {
      await migrate(orm);
      report(await importHouse(house, orm, { dryRun, instead }));
    } finally {
      await orm.close();
    }
  } finally {
    await databases.close();
  }
}

/** What the tables take is in the nouns: no database has to be there to say it. */
async function format(house: HouseDefinition): Promise<string> {
  const orm = await openOrm(house, { url: 'postgres://localhost/aucune' });
  try {
    return formatOf(house, orm);
  } finally {
    await orm.close();
  }
}

/** npm runs scripts from the project's folder and says where the team was; `data/…` may also be the house's own. */
function found(path: string, folder: string): string {
  if (!dryRun)
    throw new Misuse(
      `Un fichier donné par son chemin se répète (--dry-run) ; pour le charger, le placer dans ${folder}data.`,
    );
  const places = [resolve(process.env.INIT_CWD ?? process.cwd(), path), resolve(folder, path)];
  const file = places.find((place) => existsSync(place));
  if (!file) throw new Misuse(`Fichier introuvable : ${path}`);
  if (!isDataFile(file)) throw new Misuse(`Ni YAML ni CSV : ${path} (attendu : « <table>.csv » ou « <table>.yaml »)`);
  return file;
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
