import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { openContext } from '../context.js';
import { buildHouseSchema } from './build-schema.js';
import type { HouseDefinition } from './define-house.js';
import { houseServer, type HouseLog } from './server.js';

/** What a gateway in the same process hands to a house: the same three fields as over HTTP, and the request's id. */
export interface HouseRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export interface HouseAnswer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

export interface RunningHouse {
  readonly name: string;
  readonly sdl: string;
  readonly orm: MikroORM;
  readonly server: ReturnType<typeof houseServer>;
  /** Answers one request, without HTTP: a fresh unit of work and fresh loaders each time. */
  ask(request: HouseRequest, requestId?: string): Promise<HouseAnswer>;
  stop(): Promise<void>;
}

/** Opens a house over a database that is already migrated and filled. Nothing here knows whether others exist. */
export async function runHouse(house: HouseDefinition, orm: MikroORM, log: HouseLog): Promise<RunningHouse> {
  const { schema, sdl } = await buildHouseSchema(house);
  const server = houseServer(house.name, schema, log);
  await server.start();
  return {
    name: house.name,
    sdl,
    orm,
    server,
    ask: async (request, requestId = randomUUID()) => {
      const { body } = await server.executeOperation(request, { contextValue: openContext(orm, requestId) });
      if (body.kind !== 'single') throw new Error('Une maison ne répond pas par morceaux.');
      return body.singleResult;
    },
    stop: async () => {
      await server.stop();
      await orm.close();
    },
  };
}
