// Hive Gateway with the planner of its Rust router, which plans and lets JavaScript execute.
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { given, measured } from '../measured.mjs';

const { supergraphSdl } = await given();
const gateway = createGatewayRuntime({
  supergraph: supergraphSdl,
  unifiedGraphHandler,
  logging: false,
  graphiql: false,
  landingPage: false,
});
const server = createServer(gateway);
server.listen(0, '127.0.0.1', () => measured(`http://127.0.0.1:${server.address().port}/graphql`));
