import type { EntityManager } from '@mikro-orm/postgresql';

/** The table `import` of each house remembers which version of which source the tables hold. */
export async function recordedVersion(em: EntityManager, source: string): Promise<string | undefined> {
  const rows: { version: string }[] = await em.execute('select "version" from "import" where "source" = ?', [source]);
  return rows[0]?.version;
}

export async function recordVersion(em: EntityManager, source: string, version: string): Promise<void> {
  await em.execute(
    'insert into "import" ("source", "version", "le") values (?, ?, now()) on conflict ("source") do update set "version" = excluded."version", "le" = now()',
    [source, version],
  );
}
