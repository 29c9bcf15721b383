import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { loadHouse } from '../../bin/houses.js';
import { openOrm } from '../../subgraphs/kit/database/orm.js';
import type { HouseDefinition } from '../../subgraphs/kit/federation/define-house.js';
import { importHouse } from '../../subgraphs/kit/import/import-house.js';
import { testAddress } from '../../subgraphs/kit/testing/house-alone.js';

const folder = join(process.cwd(), 'docs', 'exemples-import');

describe('les exemples de docs/import.md', () => {
  let house: HouseDefinition;
  let orm: MikroORM;
  beforeAll(async () => {
    house = await loadHouse('epci');
    orm = await openOrm(house, testAddress('epci'));
  });
  afterAll(() => orm.close());

  it.each(readdirSync(folder))('%s is accepted as it stands: it adds its rows and takes nothing away', async (file) => {
    const changes = await importHouse(house, orm, { dryRun: true, instead: join(folder, file) });
    const [table = ''] = file.split('.');
    const moved = changes?.filter(({ ajoutees, modifiees, retirees }) => [ajoutees, modifiees, retirees].flat().length);
    expect(moved?.map((change) => change.table.replaceAll('_', '-'))).toEqual([table]);
    expect(moved?.[0]?.ajoutees.length).toBeGreaterThan(0);
    expect(moved?.[0]).toMatchObject({ modifiees: [], retirees: [] });
  });
});
