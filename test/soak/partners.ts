import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { faults } from './faults.js';
import { seeded } from './seeded.js';
import { subgraphs } from './world.js';

// Forked: the four partners on one port, each at its path, failing at random by the seed given.
const random = seeded(Number(process.argv[2]));
const faultsPerHundred = Object.keys(faults).length;
const met: Record<string, number> = {};
const schemas = new Map<string, GraphQLSchema>(
  subgraphs.map(({ name, typeDefs, resolvers }) => [
    name,
    buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]),
  ]),
);

const server = createServer((request, response) => {
  const schema = schemas.get(request.url?.slice(1) ?? '');
  let text = '';
  request.on('data', (chunk) => (text += String(chunk)));
  request.on('end', () => {
    const { query, variables } = JSON.parse(text) as { query: string; variables?: Record<string, unknown> };
    const drawn = Math.floor(random() * 100);
    const name = drawn < faultsPerHundred && !query.includes('{ __typename }') ? Object.keys(faults)[drawn] : undefined;
    if (name) met[name] = (met[name] ?? 0) + 1;
    const answering = schema
      ? graphql({ schema, source: query, variableValues: variables })
      : Promise.reject(new Error());
    answering.then(
      (answer) => {
        const json = JSON.stringify(answer);
        const fault = name ? faults[name] : undefined;
        if (fault) fault(response, json);
        else response.setHeader('content-type', 'application/json').end(json);
      },
      () => response.destroy(),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` });
});
process.on('message', () => process.send?.({ met }));
process.once('disconnect', () => process.exit());
