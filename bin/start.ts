import './production.js';
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { readConfig } from '../gateway/config.js';
import { startGateway } from '../gateway/server.js';
import { openDatabases } from '../subgraphs/kit/database/open-databases.js';
import { runHouse, type RunningHouse } from '../subgraphs/kit/federation/run-house.js';
import { openHouse } from '../subgraphs/kit/open-house.js';
import { openSite } from '../site/index.js';
import { contractFiles } from './contract-files.js';
import { houseNames, loadHouse } from './houses.js';
import { runUntilStopped } from './run-until-stopped.js';

// npm start: the four houses and the gateway in one process, over an embedded PostgreSQL. No HTTP between them.
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
// The gateway's own settings hold here too; only its log is quieter, since the terminal shows the steps.
const config = readConfig({
  SUPERGRAPH_FILE: join(root, 'schema', 'supergraph.graphql'),
  ...process.env,
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
});
const log = pino({ level: config.logLevel });
const started = performance.now();
const say = (step: string) => {
  console.log(`[${((performance.now() - started) / 1000).toFixed(1)} s] ${step}`);
};

await runUntilStopped(async (opened) => {
  const names = houseNames();
  say(`Ouverture des bases de ${names.join(', ')}…`);
  const folder = process.env.DATA_FOLDER ?? join(root, '.donnees');
  const databases = await openDatabases(names, { env: process.env, folder, say });
  opened.add(() => databases.close());

  const houses = await Promise.all(
    names.map(async (name): Promise<RunningHouse> => {
      const address = databases.addresses.get(name);
      if (!address) throw new Error(`Aucune base pour « ${name} ».`);
      const house = await loadHouse(name);
      const running = await runHouse(house, await openHouse(house, address, say), log);
      opened.add(() => running.stop());
      return running;
    }),
  );

  const gateway = await startGateway({
    ...config,
    // A reader who leaves stops the houses, and the SQL they run.
    transports: new Map(houses.map(({ name, ask }) => [name, ask])),
    alsoServe: (app, graphUrl) => openSite(app, { ...contractFiles, graphUrl, preparesPages: true }),
    logger: log,
  });
  opened.add(() => gateway.stop());

  say(`${String(houses.length)} maisons ouvertes (${databases.kind})`);
  console.log(
    `\nLe site : ${new URL('/', gateway.url).href} — l’explorateur : ${new URL('/explorer', gateway.url).href}`,
  );
  console.log(`\nLe graphe répond sur ${gateway.url} — première question à coller :\n`);
  const body = JSON.stringify({ query: firstQuestion() });
  console.log(`curl -s ${gateway.url} -H 'content-type: application/json' -d '${body}'\n`);
});

/** The question of the README, on one line; it is a golden query, so it is known to answer. */
function firstQuestion(): string {
  return readFileSync(join(root, 'test', 'queries', 'premiere-question', 'question.graphql'), 'utf8')
    .replace(/^#.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
