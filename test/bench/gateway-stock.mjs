// Apollo's own gateway behind Apollo Server, on the same HTTP server as ours and with nothing added.
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import fastify from 'fastify';
import { given, measured } from './measured.mjs';

const { supergraphSdl } = await given();
const quiet = { debug: () => undefined, info: () => undefined, warn: console.error, error: console.error };
const apollo = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl, logger: quiet }), logger: quiet });
await apollo.start();
const app = fastify();
await app.register(fastifyApollo(apollo));
measured(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
