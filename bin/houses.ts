import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { HouseDefinition } from '../subgraphs/kit/federation/define-house.js';

const here = dirname(fileURLToPath(import.meta.url));
const subgraphs = join(here, '..', 'subgraphs');

/** The houses present: a folder of `subgraphs/` with an index, other than the kit. A partner joins by being there. */
export function houseNames(): string[] {
  return readdirSync(subgraphs)
    .filter(
      (name) => name !== 'kit' && ['index.js', 'index.ts'].some((file) => existsSync(join(subgraphs, name, file))),
    )
    .sort();
}

/** Loads one house by its only door. The others need not exist. */
export async function loadHouse(name: string): Promise<HouseDefinition> {
  if (!houseNames().includes(name)) {
    throw new Error(`Maison inconnue « ${name} ». Connues : ${houseNames().join(', ')}.`);
  }
  const file =
    ['index.js', 'index.ts'].map((index) => join(subgraphs, name, index)).find((path) => existsSync(path)) ?? '';
  const door = (await import(pathToFileURL(file).href)) as { house: HouseDefinition };
  return door.house;
}
