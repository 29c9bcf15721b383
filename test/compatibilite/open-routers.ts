import { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { startGateway } from '../../gateway/server.js';
import { ask, compose, httpPartner, serving, type Answer, type House } from '../gateway/world.js';
import { inventory, users } from './neighbours.js';

type Ask = (query: string) => Promise<Answer>;

/** Our gateway and the vendor's, over « products » and its two neighbours. */
export async function openRouters(productsUrl: string, productsSdl: string) {
  const askedOfUsers: string[] = [];
  const stops: (() => Promise<void>)[] = [];
  const urls = new Map([['products', productsUrl]]);
  for (const neighbour of [users, inventory]) {
    const partner = await httpPartner((body, response) => {
      if (neighbour === users) askedOfUsers.push(body.query);
      serving(neighbour)(body, response);
    });
    stops.unshift(partner.stop);
    urls.set(neighbour.name, partner.url);
  }
  const products = { name: 'products', sdl: productsSdl } as House;
  const supergraph = compose([products, users, inventory], (name) => urls.get(name) ?? '');

  const ours = await startGateway({ supergraphSdl: supergraph, logger: pino({ level: 'silent' }) });
  stops.unshift(ours.stop);
  const theirs = await openVendors(supergraph);
  stops.unshift(theirs.stop);
  const routers = new Map<string, Ask>([
    ['our gateway', (query) => ask(ours.url, query)],
    ['the vendor’s gateway', theirs.ask],
  ]);
  const stop = async (): Promise<void> => {
    for (const one of stops) await one();
  };
  return { routers, supergraph, askedOfUsers, stop };
}

async function openVendors(supergraphSdl: string): Promise<{ ask: Ask; stop(): Promise<void> }> {
  // Before the module is loaded: it reports to its vendor otherwise.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const { ApolloGateway } = await import('@apollo/gateway');
  const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const server = new ApolloServer({
    gateway: new ApolloGateway({ supergraphSdl, logger: quiet }),
    stopOnTerminationSignals: false,
  });
  await server.start();
  return {
    ask: async (query) => {
      const { body } = await server.executeOperation({ query });
      return JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : {})) as Answer;
    },
    stop: () => server.stop(),
  };
}
