import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compose, type Subgraph } from '../schema/compose.js';
import { defaultUrl } from '../schema/partenaires.js';
import { buildHouseSchema } from '../subgraphs/kit/federation/build-schema.js';
import { houseFolder } from '../subgraphs/kit/house-folder.js';
import { houseNames, loadHouse } from './houses.js';

// npm run schema: writes each house's SDL and the supergraph composed of them. Their diff is the review of the contract.
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const subgraphs: Subgraph[] = [];
for (const name of houseNames()) {
  const house = await loadHouse(name);
  const { sdl } = await buildHouseSchema(house);
  write(join(houseFolder(house), 'schema.graphql'), `${sdl.trim()}\n`);
  subgraphs.push({ name, sdl, url: defaultUrl(name) });
}
write(join(root, 'schema', 'supergraph.graphql'), compose(subgraphs).supergraphSdl);

function write(file: string, text: string): void {
  const before = tryRead(file);
  if (before === text) return;
  writeFileSync(file, text);
  console.log(`${before === undefined ? 'Créé' : 'Changé'} : ${file.slice(root.length + 1)}`);
}

function tryRead(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
