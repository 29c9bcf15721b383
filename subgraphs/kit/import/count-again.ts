import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Has PostgreSQL count what the tables hold. It would by itself within a minute; but statements are prepared once, and one that was
 * prepared over tables believed empty would read them whole until then.
 */
export async function countAgain(em: EntityManager): Promise<void> {
  await em.execute('analyze');
}
