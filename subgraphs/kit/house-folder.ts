import { fileURLToPath } from 'node:url';
import type { HouseDefinition } from './federation/define-house.js';

/**
 * The folder where a house keeps its migrations and data. Compiled code runs from `dist/`, but SQL and YAML are read
 * where the team edits them: no copy that could be stale.
 */
export function houseFolder(house: Pick<HouseDefinition, 'folder'>): string {
  return fileURLToPath(new URL('.', house.folder)).replace(/[\\/]dist(?=[\\/]subgraphs[\\/])/, '');
}
