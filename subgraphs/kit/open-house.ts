import type { MikroORM } from '@mikro-orm/postgresql';
import { migrate, openOrm, type DatabaseAddress, type OrmOptions } from './database/orm.js';
import type { HouseDefinition } from './federation/define-house.js';
import { importHouse } from './import/import-house.js';
import { importReference } from './import/import-reference.js';

/** Opens a house's database ready to answer: migrated, its reference data and its files loaded. */
export async function openHouse(
  house: HouseDefinition,
  address: DatabaseAddress,
  say: (step: string) => void,
  options: OrmOptions = {},
): Promise<MikroORM> {
  const orm = await openOrm(house, address, options);
  const done = await migrate(orm);
  if (done.length > 0) say(`${house.name} : ${String(done.length)} migration(s) appliquée(s)`);
  for (const reference of house.references ?? []) await importReference(reference, orm, say);
  const loaded = await importHouse(house, orm);
  if (loaded) say(`${house.name} : ${String(loaded.reduce((sum, { lignes }) => sum + lignes, 0))} faits chargés`);
  return orm;
}
