import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { defaultPort } from '../schema/partenaires.js';
import { openDatabases } from '../subgraphs/kit/database/open-databases.js';
import { runHouse } from '../subgraphs/kit/federation/run-house.js';
import { serveHouse } from '../subgraphs/kit/federation/serve-http.js';
import { openHouse } from '../subgraphs/kit/open-house.js';
import { loadHouse } from './houses.js';
import { onStop } from './on-stop.js';

// npm run house -- caf: one partner's house over HTTP, on its own database, as that partner runs it in production.
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const log = pino({ level: process.env.LOG_LEVEL ?? 'info' });
const name = process.argv[2] ?? '';
const house = await loadHouse(name).catch((error: unknown) => {
  console.error((error as Error).message);
  process.exit(2);
});
const say = (step: string) => {
  log.info(step);
};

const databases = await openDatabases([name], {
  env: process.env,
  folder: process.env.DATA_FOLDER ?? join(root, '.donnees'),
  say,
});
const address = databases.addresses.get(name);
if (!address) throw new Error(`Aucune base pour « ${name} ».`);
const running = await runHouse(house, await openHouse(house, address, say), log);
const port = Number(process.env.PORT ?? defaultPort(name));
const served = await serveHouse(running, process.env.HOST ?? '127.0.0.1', port);
log.info({ partenaire: name, base: databases.kind, url: served.url }, `maison « ${name} » ouverte`);

onStop(async () => {
  await served.stop();
  await running.stop();
  await databases.close();
});
