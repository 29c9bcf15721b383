import { openHouse } from '../../subgraphs/kit/open-house.js';
import type { DatabaseAddress } from '../../subgraphs/kit/database/orm.js';
import { runHouse } from '../../subgraphs/kit/federation/run-house.js';
import { serveHouse } from '../../subgraphs/kit/federation/serve-http.js';
import { house } from './produits/index.js';

/** The « products » house over HTTP, opened as `npm run house` opens a partner's. */
export async function openProducts(address: DatabaseAddress, port = 0) {
  const orm = await openHouse(house, address, () => undefined);
  const running = await runHouse(house, orm, { error: () => undefined, info: () => undefined });
  const served = await serveHouse(running, '127.0.0.1', port);
  return {
    url: served.url,
    sdl: running.sdl,
    stop: async () => {
      await served.stop();
      await running.stop();
    },
  };
}
