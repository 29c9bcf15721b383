import type { MikroORM } from '@mikro-orm/postgresql';
import type { ReferenceImport } from '../federation/define-house.js';
import { countAgain } from './count-again.js';
import { recordedVersion, recordVersion } from './versions.js';

/** Fills tables from a published package, once per version, in one transaction. Answers whether there was work. */
export async function importReference(
  reference: ReferenceImport,
  orm: MikroORM,
  say: (step: string) => void,
): Promise<boolean> {
  const em = orm.em.fork();
  if ((await recordedVersion(em, reference.name)) === reference.version) return false;
  await em.begin();
  try {
    await reference.run((sql, params) => em.execute(sql, [...params]), say);
    await recordVersion(em, reference.name, reference.version);
    await countAgain(em);
    await em.commit();
  } catch (error) {
    await em.rollback();
    throw error;
  }
  return true;
}
