import type { GraphQLSchema } from 'graphql';
import { library, themes } from '../../questions/library.js';
import { contractVersion } from '../contract-version.js';
import { components } from './components.js';
import { pathOf } from './path-of.js';
import { SchemaRegistry } from './schema-registry.js';

const description = [
  'Les questions de la bibliothèque, chacune à une adresse stable. La réponse est celle du graphe public (« /graphql ») ; chaque',
  'chiffre y porte sa source, la raison de son absence et, le cas échéant, le désaccord des documents. La forme se choisit par',
  'l’extension (« /q/ctg.csv »), par « format » ou par l’en-tête Accept.',
].join(' ');

/** The library as OpenAPI 3.1: nothing is written twice, parameters and answers are those of the documents. */
export function writeOpenApi(schema: GraphQLSchema) {
  const registry = new SchemaRegistry();
  const paths = Object.fromEntries(
    library.map((question) => [`/q/${question.name}`, { get: pathOf(question, schema, registry) }]),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'graphe-ctg : questions',
      version: contractVersion,
      summary: 'Ce que quatre partenaires publics disent des conventions territoriales globales',
      description,
      license: { name: 'MIT (code) ; chaque donnée garde la licence de son document', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/', description: 'Ce serveur' }],
    tags: [...themes, 'Contrat'].map((name) => ({ name })),
    paths: {
      ...paths,
      '/schema.graphql': { get: text('lireSchema', 'Le contrat publié du graphe (SDL)', 'text/plain') },
      '/questions.json': { get: text('lireQuestions', 'La bibliothèque de questions', 'application/json') },
    },
    components: { ...components, schemas: { ...components.schemas, ...registry.schemas } },
  };
}

const text = (operationId: string, summary: string, type: string) => ({
  operationId,
  summary,
  tags: ['Contrat'],
  responses: {
    '200': {
      description: summary,
      headers: { ETag: { $ref: '#/components/headers/ETag' } },
      content: { [type]: { schema: type === 'text/plain' ? { type: 'string' } : { type: 'object' } } },
    },
    '304': { description: 'Inchangé depuis l’ETag donné dans « If-None-Match ».' },
  },
});
