import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedsArePresent, seedsFolder } from './documents.js';
import { readLignes } from './lignes-des-maisons.js';
import { relever } from './releves.js';

// node dist/test/fidelite/relever.js: reads the documents again and writes releves.json, to be reviewed like any change.
if (!seedsArePresent()) {
  process.stderr.write(`Documents introuvables dans ${seedsFolder()} (SEEDS_DIR).\n`);
  process.exitCode = 1;
} else {
  const releves = relever(readLignes());
  const file = join(process.cwd(), 'test', 'fidelite', 'releves.json');
  writeFileSync(file, `${JSON.stringify(releves, null, 1)}\n`);
  const { retrouves, nonRetrouves } = releves;
  process.stdout.write(`${String(Object.keys(retrouves).length)} retrouvés, ${String(nonRetrouves.length)} non.\n`);
}
