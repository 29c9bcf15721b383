// Mercurius composes Federation 1 contracts itself: it is handed those of the case, each type with one owner.
import mercuriusGateway from '@mercuriusjs/gateway';
import fastify from 'fastify';
import { parse, print, visit } from 'graphql';
import { cases } from '../cases.mjs';
import { given, measured } from '../measured.mjs';

const { name, urls } = await given();
const owners = { User: 'accounts', Product: 'products', Review: 'reviews', Entry: 'catalogue' };

/** A type that another service owns is extended, and its key is external. */
function federationOne(typeDefs, service) {
  return print(
    visit(parse(typeDefs), {
      SchemaExtension: () => null,
      ObjectTypeDefinition(node) {
        if (node.name.value === 'Query') return { ...node, kind: 'ObjectTypeExtension' };
        if (!owners[node.name.value] || owners[node.name.value] === service) return undefined;
        const key = node.directives.find((one) => one.name.value === 'key').arguments[0].value.value;
        const fields = node.fields.map((field) =>
          field.name.value === key
            ? { ...field, directives: parse('type T { f: ID @external }').definitions[0].fields[0].directives }
            : field,
        );
        return { ...node, kind: 'ObjectTypeExtension', fields };
      },
    }),
  );
}

const services = Object.entries(cases[name].subgraphs).map(([service, { typeDefs }]) => ({
  name: service,
  url: urls[service],
  schema: federationOne(typeDefs, service),
}));
const app = fastify();
await app.register(mercuriusGateway, { gateway: { services }, jit: 1 });
measured(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
