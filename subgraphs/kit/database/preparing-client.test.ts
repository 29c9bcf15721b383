import { testAddress } from '../testing/house-alone.js';
import { PreparingClient } from './preparing-client.js';

const address = testAddress('lectures');
const here = 'url' in address ? describe : describe.skip; // PGlite has no client of its own to prepare with.

here('une lecture préparée', () => {
  let client: PreparingClient;
  beforeEach(async () => {
    client = new PreparingClient('url' in address ? address.url : '');
    await client.connect();
    await client.query('drop table if exists lieu');
    await client.query('create table lieu (id text primary key, places int)');
    await client.query("insert into lieu values ('a', 3), ('b', 5)");
  });
  afterEach(() => client.end());

  const read = 'select * from lieu where id = any($1) order by id';
  const prepared = async () =>
    (await client.query<{ statement: string }>('select statement from pg_prepared_statements')).rows.map(
      ({ statement }) => statement,
    );

  it('is prepared once, whatever its values; a text without values is not', async () => {
    for (const asked of [['a'], ['a', 'b'], []]) {
      const { rows } = await client.query<{ id: string }>(read, [asked]);
      expect(rows.map(({ id }) => id)).toEqual(asked);
    }
    await client.query('select 1');
    expect(await prepared()).toEqual([read]);
  });

  it('never reads a value as SQL', async () => {
    const hostile = "a') or true; drop table lieu; --";
    expect((await client.query(read, [[hostile]])).rows).toEqual([]);
    expect((await client.query(read, [['a']])).rows).toEqual([{ id: 'a', places: 3 }]);
  });

  it('goes on when a migration gives its table another column meanwhile', async () => {
    await client.query(read, [['a']]);
    await client.query("alter table lieu add column nom text default 'ici'");
    const row = { id: 'a', places: 3, nom: 'ici' };
    expect((await client.query(read, [['a']])).rows).toEqual([row]);
    expect((await client.query(read, [['a']])).rows).toEqual([row]);
    expect(await prepared()).toEqual([read, read]);
  });

  it('says what PostgreSQL says when it refuses', async () => {
    await expect(client.query('select * from lieu where places = any($1)', [['trois']])).rejects.toMatchObject({
      code: '22P02',
    });
  });
});
