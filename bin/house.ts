import './production.js';
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
import { runUntilStopped } from './run-until-stopped.js';

// npm run house -- caf: one partner's house over HTTP, on its own database, as that partner runs it in production.
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const log = pino({ level: process.env.LOG_LEVEL ?? 'info' });
const name = process.argv[2] ?? '';

await runUntilStopped(async (opened) => {
  const house = await loadHouse(name);
  const say = (step: string) => {
    log.info(step);
  };
  const folder = process.env.DATA_FOLDER ?? join(root, '.donnees');
  const databases = await openDatabases([name], { env: process.env, folder, say });
  opened.add(() => databases.close());
  const address = databases.addresses.get(name);
  if (!address) throw new Error(`Aucune base pour « ${name} ».`);
  const orm = await openHouse(house, address, say);
  const running = await runHouse(house, orm, log);
  opened.add(() => running.stop());
  const served = await serveHouse(
    running,
    process.env.HOST ?? '127.0.0.1',
    Number(process.env.PORT ?? defaultPort(name)),
  );
  opened.add(() => served.stop());
  log.info({ partenaire: name, base: databases.kind, url: served.url }, `maison « ${name} » ouverte`);
});
