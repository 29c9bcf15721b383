import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { readConfig } from '../../gateway/config.js';
import { agenda, lieux, places } from './places.js';
import { compose, httpPartner, serving, until, World } from './world.js';

/** Where the schema and the settings come from, and what happens when they are wrong. */
describe('A supergraph file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'supergraph-')), 'supergraph.graphql');
  const publish = (sdl: string): void => {
    writeFileSync(`${file}.new`, sdl);
    renameSync(`${file}.new`, file);
  };
  const asking = '{ __type(name: "Lieu") { fields { name } } }';

  test('replaced by a good one is served without a restart, by a bad one is refused, and the last good one stays', async () => {
    publish(compose([lieux, agenda]));
    const world = await World.of(places, { supergraphFile: file });
    const has = async (field: string) => JSON.stringify(await world.ask(asking)).includes(`"${field}"`);
    expect(await has('densite')).toBe(false);

    publish(compose(places));
    await until(() => has('densite'), 'the new supergraph is served');
    expect(await world.ask('{ lieu(id: "a") { densite } }')).toEqual({ data: { lieu: { densite: '100/km²' } } });

    publish('type Query { piege: String }');
    await until(
      () => world.log.some(({ msg }) => String(msg).startsWith('supergraph refused')),
      'the bad one is refused',
    );
    expect(await world.ask('{ lieu(id: "a") { densite } }')).toEqual({ data: { lieu: { densite: '100/km²' } } });
    await world.gateway.stop();
  });

  test('that is no supergraph stops the start', async () => {
    await expect(World.of([lieux], { supergraphSdl: 'type Query { a: Int }' })).rejects.toThrow('supergraph');
  });
});

test('Health says that the process lives and what is known of each partner', async () => {
  const world = await World.of([lieux]);
  const health = async (path: string) => (await fetch(new URL(path, world.gateway.url))).json() as Promise<unknown>;
  expect(await health('/health/live')).toEqual({ status: 'ok' });
  expect(await health('/health/ready')).toEqual({ status: 'ok', partenaires: { lieux: { etat: 'joignable' } } });
  await world.gateway.stop();
});

test('Nothing is sent to anyone but the partners, even with the key of a vendor in the environment', async () => {
  process.env['APOLLO_KEY'] = 'service:graphe:secret';
  process.env['APOLLO_GRAPH_REF'] = 'graphe@current';
  process.env['APOLLO_SCHEMA_REPORTING'] = 'true';
  const connect = jest.spyOn(Socket.prototype, 'connect');
  const partner = await httpPartner(serving(lieux));
  const world = await World.of([lieux], { transports: new Map(), partnerUrls: new Map([['lieux', partner.url]]) });
  expect(await world.ask('{ echo(texte: "o") }')).toEqual({ data: { echo: 'o' } });
  await world.gateway.stop();
  await partner.stop();
  expect(process.env['APOLLO_KEY']).toBeUndefined();
  const places = JSON.stringify(connect.mock.calls);
  connect.mockRestore();
  expect(places).toContain(String(partner.port));
  expect(places).not.toMatch(/apollo/i);
});

test('A stop lets the requests in flight end', async () => {
  const world = await World.of([lieux]);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  world.behaviours.set('lieux', (answer) => held.then(answer));
  const inFlight = world.ask('{ echo(texte: "o") }');
  await until(() => world.asked.length === 1, 'the partner is asked');
  const stopped = world.gateway.stop();
  release();
  expect(await inFlight).toEqual({ data: { echo: 'o' } });
  await stopped;
});

describe('The configuration', () => {
  test('has a sensible value for everything', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      supergraphFile: 'schema/supergraph.graphql',
    });
  });

  test('takes the address of a partner', () => {
    expect(readConfig({ PARTNER_URL_CAF: 'http://caf.test/graphql' }).partnerUrls.get('caf')).toBe(
      'http://caf.test/graphql',
    );
  });

  test.each([
    ['PORT', 'abc'],
    ['PARTNER_DEADLINE_MS', '0'],
    ['PLANNING_MEMORY_MB', '1'],
    ['PLAN_TOKEN', 'court'],
    ['LOG_LEVEL', 'bavard'],
    ['PARTNER_URL_CAF', 'caf:80'],
  ])('names the wrong value: %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });
});
