import 'reflect-metadata';
import type { EntityClass } from '@mikro-orm/core';
import { houseNames, loadHouse } from '../../bin/houses.js';
import { openOrm, tablesOf } from '../../subgraphs/kit/database/orm.js';
import { readRows } from '../../subgraphs/kit/database/read-rows.js';
import { testAddress } from '../../subgraphs/kit/testing/house-alone.js';

/** Everything that can be read of a row, whether it is its own or its class's (`source`, `absences`…). */
const said = (row: object) => JSON.stringify(Object.entries(row).sort(([a], [b]) => a.localeCompare(b)));

/** The houses read their rows without the ORM's own machinery: the same values, the same class; and no value
 * stands in the statement. */
describe('une ligne lue est celle que l’ORM aurait rendue', () => {
  it.each(houseNames())('%s', async (name) => {
    const house = await loadHouse(name);
    const sql: string[] = [];
    const orm = await openOrm(house, testAddress(name), { onSql: (statement) => sql.push(statement) });
    const em = orm.em.fork();
    let compared = 0;
    for (const noun of tablesOf(house) as EntityClass<object>[]) {
      const [key] = em.getMetadata().get(noun).primaryKeys as string[];
      const some = await em.find(noun, {}, { limit: 20, disableIdentityMap: true });
      if (key === undefined || some.length === 0) continue;
      const keys = some.map((row) => String((row as Record<string, unknown>)[key]));
      const expected = await em.find(noun, { [key]: { $in: keys } } as never, { disableIdentityMap: true });
      sql.length = 0;
      const read = await readRows(em, noun, key, keys);
      expect(sql).toEqual([expect.stringMatching(/^select [^']* = any\(\$1\) [^']*$/)]);
      expect(read.every((row) => row instanceof noun)).toBe(true);
      expect(read.map(said).sort()).toEqual(expected.map(said).sort());
      compared += read.length;
    }
    expect(compared).toBeGreaterThan(0);
    await orm.close();
  });
});
