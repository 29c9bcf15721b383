import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import type { GraphQLDataSource } from '@apollo/gateway';
import { houseNames, loadHouse } from '../../bin/houses.js';
import { houseAlone, type TestedHouse } from '../../subgraphs/kit/testing/house-alone.js';

const folder = join('test', 'queries');
const names = readdirSync(folder).sort();

/**
 * The supergraph is standard federation and nothing else: the vendor's own gateway, given the same file and the same
 * houses, answers the analysts' questions as ours does. A partner may change routers without changing its house.
 */
describe('un routeur du commerce, sur le même supergraphe', () => {
  const houses = new Map<string, TestedHouse>();
  let server: ApolloServer;

  beforeAll(async () => {
    // Before the module is loaded: it reports to its vendor otherwise.
    process.env.APOLLO_TELEMETRY_DISABLED = '1';
    const { ApolloGateway } = await import('@apollo/gateway');
    for (const name of houseNames()) houses.set(name, await houseAlone(await loadHouse(name)));
    const gateway = new ApolloGateway({
      supergraphSdl: readFileSync('schema/supergraph.graphql', 'utf8'),
      buildService: ({ name }): GraphQLDataSource => ({
        process: async ({ request: { query = '', variables, operationName } }) => {
          const answer = await houses.get(name)?.ask({ query, variables, operationName });
          return JSON.parse(JSON.stringify(answer)) as never;
        },
      }),
      logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
    await server.start();
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    for (const house of houses.values()) await house.stop();
  });

  it.each(names)('answers « %s » with the same data', async (name) => {
    const query = readFileSync(join(folder, name, 'question.graphql'), 'utf8');
    const { body } = await server.executeOperation({ query });
    const { data, errors } = body.kind === 'single' ? body.singleResult : { data: null, errors: [] };
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual(
      JSON.parse(readFileSync(join(folder, name, 'reponse.json'), 'utf8')),
    );
  });
});
