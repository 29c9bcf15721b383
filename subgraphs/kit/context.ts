import DataLoader from 'dataloader';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntityClass, EntityKey } from '@mikro-orm/core';
import { unitOfWork } from './database/cancellable.js';
import { readRows } from './database/read-rows.js';

/** What a resolver receives: the partner's own database, through loaders that live as long as one request. */
export interface HouseContext {
  readonly em: EntityManager;
  readonly requestId: string;
  /** Aborted when nobody waits for the answer any more; `em` and the loaders heed it by themselves. */
  readonly signal: AbortSignal | undefined;
  /** One row by business key; all the keys asked in one tick cost one SQL statement. */
  one<T extends object>(noun: EntityClass<T>, key: string): Promise<T | null>;
  /** The rows whose `field` has this value, in the order of `rang` (or of the key); one SQL statement per tick. */
  many<T extends object>(noun: EntityClass<T>, field: EntityKey<T>, value: string): Promise<T[]>;
}

export function openContext(orm: { em: EntityManager }, requestId: string, signal?: AbortSignal): HouseContext {
  const em = unitOfWork(orm.em, signal);
  const loaders = new Map<EntityClass<object>, Map<string, DataLoader<string, object[]>>>();

  function loader(noun: EntityClass<object>, field: string): DataLoader<string, object[]> {
    const byField = loaders.get(noun) ?? new Map<string, DataLoader<string, object[]>>();
    loaders.set(noun, byField);
    const known = byField.get(field);
    if (known) return known;
    const made = new DataLoader<string, object[]>((values) => rowsBy(em, noun, field, values));
    byField.set(field, made);
    return made;
  }

  return {
    em,
    requestId,
    signal,
    one: async <T extends object>(noun: EntityClass<T>, key: string) => {
      const [primary] = em.getMetadata().get(noun).primaryKeys;
      const rows = await loader(noun as EntityClass<object>, String(primary)).load(key);
      return (rows[0] as T | undefined) ?? null;
    },
    many: async <T extends object>(noun: EntityClass<T>, field: EntityKey<T>, value: string) =>
      (await loader(noun as EntityClass<object>, field).load(value)) as T[],
  };
}

/** One statement for a whole batch, then the rows handed back to whoever asked for them. */
async function rowsBy(em: EntityManager, noun: EntityClass<object>, field: string, values: readonly string[]) {
  const rows = await readRows(em, noun, field, values);
  const byValue = Map.groupBy(rows, (row) => String((row as Record<string, unknown>)[field]));
  return values.map((value) => byValue.get(value) ?? []);
}
