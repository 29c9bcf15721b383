import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { HeaderMap } from '@apollo/server';
import { openContext } from '../context.js';
import { untilAbandoned } from '../database/cancellable.js';
import { buildHouseSchema } from './build-schema.js';
import type { HouseDefinition } from './define-house.js';
import { houseServer, type HouseLog } from './server.js';
import { tracing } from './tracing.js';

/** What a gateway in the same process asks of a house: the same three fields as over HTTP. */
export interface HouseRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** What HTTP would have carried beside it. */
export interface Asking {
  readonly requestId?: string;
  /** Aborted when nobody waits for the answer any more: the house stops, its SQL with it. */
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
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
  ask(request: HouseRequest, asking?: Asking): Promise<HouseAnswer>;
  stop(): Promise<void>;
}

/** Opens a house over a database that is already migrated and filled. Nothing here knows whether others exist. */
export async function runHouse(house: HouseDefinition, orm: MikroORM, log: HouseLog): Promise<RunningHouse> {
  const { schema, sdl } = await buildHouseSchema(house);
  const server = houseServer(house.name, schema, log, await tracing(house.federatedTracing));
  await server.start();
  return {
    name: house.name,
    sdl,
    orm,
    server,
    ask: (request, { requestId = randomUUID(), signal, headers = {} } = {}) =>
      untilAbandoned(signal, async (abandoned) => {
        const http = { method: 'POST', search: '', body: undefined, headers: new HeaderMap(Object.entries(headers)) };
        const contextValue = openContext(orm, requestId, abandoned);
        const { body } = await server.executeOperation({ ...request, http }, { contextValue });
        if (body.kind !== 'single') throw new Error('Une maison ne répond pas par morceaux.');
        return body.singleResult;
      }),
    stop: async () => {
      await server.stop();
      await orm.close();
    },
  };
}
