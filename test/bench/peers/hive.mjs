// Hive Gateway as its library serves it: JavaScript planner and executor, nothing reported to anyone.
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway';
import { given, measured } from '../measured.mjs';

const { supergraphSdl } = await given();
const gateway = createGatewayRuntime({
  supergraph: supergraphSdl,
  logging: false,
  graphiql: false,
  landingPage: false,
});
const server = createServer(gateway);
server.listen(0, '127.0.0.1', () => measured(`http://127.0.0.1:${server.address().port}/graphql`));
