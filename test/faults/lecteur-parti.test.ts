import { request as ask } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { Client } from 'pg';
import { pino } from 'pino';
import { startGateway } from '../../gateway/server.js';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Abandoned } from '../../subgraphs/kit/database/cancellable.js';
import type { HouseContext } from '../../subgraphs/kit/context.js';
import { openOrm } from '../../subgraphs/kit/database/orm.js';
import { testAddress } from '../../subgraphs/kit/testing/house-alone.js';
import { defineHouse, noun } from '../../subgraphs/kit/federation/define-house.js';
import { runHouse, type RunningHouse } from '../../subgraphs/kit/federation/run-house.js';
import { serveHouse } from '../../subgraphs/kit/federation/serve-http.js';

@Entity()
@ObjectType({ description: 'Un guichet.' })
class Guichet {
  @PrimaryKey({ type: 'text' })
  @Field({ description: 'Clé.' })
  id!: string;
}

@Resolver()
class GuichetResolver {
  @Query(() => Guichet, { nullable: true })
  guichet(@Arg('id', () => String) id: string, @Ctx() context: HouseContext) {
    return context.one(Guichet, id);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'maison-guichets-'));
mkdirSync(join(folder, 'migrations'));
const guichets = defineHouse({
  name: 'essai',
  title: 'Maison d’essai',
  folder: pathToFileURL(join(folder, 'index.js')).href,
  nouns: [noun(Guichet, [GuichetResolver])],
});

const address = testAddress('essai');
const onPostgres = 'url' in address ? describe : describe.skip;

onPostgres('un lecteur qui s’en va', () => {
  let house: RunningHouse;
  /** Holds the table when a test wants a statement to last. */
  let other: Client;
  /** Sees what the house runs; outside a transaction, which would see the same picture until its end. */
  let watcher: Client;
  const failures: unknown[] = [];

  beforeAll(async () => {
    const orm = await openOrm(guichets, address);
    await orm.em.execute('create table if not exists "guichet" ("id" text primary key)');
    await orm.em.execute(`insert into "guichet" values ('1') on conflict do nothing`);
    house = await runHouse(guichets, orm, { error: (said) => void failures.push(said), info: () => undefined });
    other = new Client({ connectionString: 'url' in address ? address.url : '' });
    watcher = new Client({ connectionString: 'url' in address ? address.url : '' });
    await Promise.all([other.connect(), watcher.connect()]);
  });
  afterAll(async () => {
    await other.query('drop table "guichet"');
    await Promise.all([other.end(), watcher.end()]);
    await house.stop();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await other.query('rollback');
    expect(failures.splice(0)).toEqual([]);
  });

  const lock = () => other.query('begin; lock table "guichet" in access exclusive mode');
  const running = async (): Promise<number> => {
    const { rows } = await watcher.query<{ count: string }>(
      `select count(*) from pg_stat_activity where datname = current_database() and state = 'active'
       and query like 'select%"guichet"%' and pid <> pg_backend_pid()`,
    );
    return Number(rows[0]?.count);
  };
  const until = async (condition: () => Promise<boolean>, what: string): Promise<void> => {
    const end = Date.now() + 10_000;
    while (!(await condition())) if (Date.now() > end) throw new Error(`jamais arrivé : ${what}`);
  };
  const one = '{ guichet(id: "1") { id } }';
  const expectAnswered = async () =>
    expect(await house.ask({ query: one })).toMatchObject({ data: { guichet: { id: '1' } } });

  it('stops the SQL that ran for it, in the same process', async () => {
    await lock();
    const reader = new AbortController();
    const asked = house.ask({ query: one }, { signal: reader.signal });
    await until(async () => (await running()) === 1, 'the statement waits for the table');
    reader.abort();
    expect(await asked).toMatchObject({ data: { guichet: null }, errors: [{ path: ['guichet'] }] });
    await until(async () => (await running()) === 0, 'the statement is cancelled');
    await other.query('rollback');
    await expectAnswered();
  });

  it('stops the SQL that ran for it, over HTTP', async () => {
    const { url, stop } = await serveHouse(house, '127.0.0.1', 0);
    await lock();
    const leaving = ask(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    leaving.on('error', () => undefined).end(JSON.stringify({ query: one }));
    await until(async () => (await running()) === 1, 'the statement waits for the table');
    leaving.destroy();
    await until(async () => (await running()) === 0, 'the statement is cancelled');
    await other.query('rollback');
    await expectAnswered();
    await stop();
  });

  it('stops the SQL of the houses that the graph asked for it, in one process', async () => {
    const { supergraphSdl = '' } = composeServices([
      { name: 'essai', url: 'http://127.0.0.1:1', typeDefs: parse(house.sdl) },
    ]);
    const transports = new Map([['essai', house.ask]]);
    const gateway = await startGateway({ supergraphSdl, transports, logger: pino({ level: 'silent' }) });
    await lock();
    const leaving = ask(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    leaving.on('error', () => undefined).end(JSON.stringify({ query: one }));
    await until(async () => (await running()) === 1, 'the statement waits for the table');
    leaving.destroy();
    await until(async () => (await running()) === 0, 'the statement is cancelled');
    await other.query('rollback');
    await expectAnswered();
    await gateway.stop();
  });

  it('leaves the others’ statements alone, and every connection usable', async () => {
    await lock();
    const readers = Array.from({ length: 24 }, () => new AbortController());
    const asked = readers.map(({ signal }) => house.ask({ query: one }, { signal }));
    // Eight connections: eight statements wait for the table, the other requests for a connection.
    await until(async () => (await running()) === 8, 'every connection is taken');
    readers.slice(0, 20).forEach((reader) => reader.abort());
    const left = await Promise.all(asked.slice(0, 20));
    expect(left.map(({ data }) => data)).toEqual(left.map(() => ({ guichet: null })));
    await until(async () => (await running()) === 4, 'those who stay have their turn');
    await other.query('rollback');
    const stayed = await Promise.all(asked.slice(20));
    expect(stayed).toEqual(stayed.map(() => ({ data: { guichet: { id: '1' } } })));
    // As many again as there are connections: none was lost, none was left half way.
    await Promise.all(Array.from({ length: 16 }, expectAnswered));
  });

  it('costs others nothing when it leaves at any moment of a statement', async () => {
    const asked = Array.from({ length: 300 }, async (_, index) => {
      const reader = new AbortController();
      const answer = house.ask({ query: one }, { signal: reader.signal });
      if (index % 2 === 0) return answer;
      for (let turn = 0; turn < index % 11; turn++) await new Promise((next) => setImmediate(next));
      reader.abort();
      await answer;
      return undefined;
    });
    const stayed = (await Promise.all(asked)).filter((answer) => answer !== undefined);
    expect(stayed).toEqual(stayed.map(() => ({ data: { guichet: { id: '1' } } })));
    expect(stayed).toHaveLength(150);
  });

  it('is not worked for when it has left already', async () => {
    await expect(house.ask({ query: one }, { signal: AbortSignal.abort() })).rejects.toThrow(Abandoned);
  });
});
