import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { contractFiles } from '../../../bin/contract-files.js';
import { writeOpenApi } from '../../../site/consultation/openapi/write-openapi.js';
import { reserved } from '../../../site/consultation/read-request.js';
import { library } from '../../../site/questions/library.js';
import { openGraph, type Graph } from '../../graph.js';
import { faultsOf, objectsIn, resolve, type Json } from './json-schema.js';

const schema = buildSchema(readFileSync(contractFiles.schemaFile, 'utf8'));
const description = JSON.parse(JSON.stringify(writeOpenApi(schema))) as Json & {
  paths: Record<string, { get: Operation }>;
  tags: { name: string }[];
  components: Record<string, Record<string, unknown>>;
};
interface Operation {
  operationId: string;
  tags: string[];
  parameters?: Json[];
  responses: Record<string, Json>;
}
const operations = Object.entries(description.paths).map(([path, { get }]) => [path, get] as const);

describe('the description of the addresses, as OpenAPI 3.1 wants it', () => {
  it('has its version, its title, one licence and nothing at its root that the standard does not know', () => {
    expect(description).toMatchObject({ openapi: '3.1.0', info: { license: { identifier: 'MIT' } } });
    const known = 'openapi info jsonSchemaDialect servers paths webhooks components security tags externalDocs'.split(
      ' ',
    );
    expect(Object.keys(description).filter((key) => !known.includes(key))).toEqual([]);
  });

  it('leads every reference to something, under a name the standard allows', () => {
    const references = [...objectsIn(description)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    expect(references.length).toBeGreaterThan(100);
    expect([...new Set(references)].filter((reference) => resolve(description, reference) === undefined)).toEqual([]);
    const names = Object.values(description.components).flatMap((group) => Object.keys(group));
    expect(names.filter((name) => !/^[\w.-]+$/.test(name))).toEqual([]);
  });

  it('names each operation once, under a tag it declares', () => {
    expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length);
    const declared = description.tags.map(({ name }) => name);
    expect(operations.flatMap(([, { tags }]) => tags).filter((tag) => !declared.includes(tag))).toEqual([]);
  });

  it.each(operations)('%s: parameters and responses are whole', (_, { parameters = [], responses }) => {
    const met = parameters.map((one) => resolve(description, one.$ref) ?? one);
    const keys = met.map((one) => `${String(one.in)} ${String(one.name)}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const one of met)
      expect(one).toMatchObject({ in: 'query', name: expect.any(String), schema: expect.any(Object) });
    expect(Object.keys(responses).every((status) => /^[1-5]\d\d$/.test(status))).toBe(true);
    for (const response of Object.values(responses)) {
      expect(resolve(description, response.$ref) ?? response).toMatchObject({ description: expect.any(String) });
    }
  });

  it('has schemas that say types of JSON, and require what they describe', () => {
    const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
    for (const one of objectsIn(description.components['schemas'])) {
      if (typeof one.type === 'string' || Array.isArray(one.type))
        expect(types).toEqual(expect.arrayContaining([one.type].flat()));
      const required = Array.isArray(one.required) ? (one.required as string[]) : [];
      expect(required.filter((name) => !(name in ((one.properties ?? {}) as object)))).toEqual([]);
    }
  });

  it('says the variables of each question, its examples among the values it allows', () => {
    for (const question of library) {
      const { parameters = [] } = description.paths[`/q/${question.name}`]?.get ?? {};
      const own = parameters.filter((one) => !one.$ref && !Object.keys(reserved).includes(String(one.name)));
      expect(own.map(({ name }) => name)).toEqual(question.variables.map(({ name }) => name));
      for (const { schema: allowed, example } of own) {
        if (example !== undefined) expect(faultsOf(example, allowed as Json, description)).toEqual([]);
      }
    }
  });
});

describe('what is described, on the real graph', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph({ withSite: true });
  });
  afterAll(() => graph.stop());
  const get = (address: string) => fetch(new URL(address, graph.url));
  const answer = (name: string) => {
    const response = description.paths[`/q/${name}`]?.get.responses['200'] as {
      content: Record<string, { schema: Json }>;
    };
    return response.content['application/json']?.schema ?? {};
  };

  it.each([
    ['ctg', 'siren=200072478'],
    ['equipements', 'epci=200072478'],
    ['comparer-un-indicateur', 'indicateur=equipements-soutenus&territoires=200072478'],
    ['permanences', 'du=2026-01-05'],
  ])('%s answers what its schema says', async (name, query) => {
    const body = (await (await get(`/q/${name}.json?${query}`)).json()) as unknown;
    expect(faultsOf(body, answer(name), description)).toEqual([]);
    // The check itself sees what is wrong.
    expect(faultsOf({ ...(body as object), data: 3 }, answer(name), description)).not.toEqual([]);
  });

  it('is served, with the contract and the library, to who does not hold them', async () => {
    for (const address of ['/openapi.json', '/schema.graphql', '/questions.json']) {
      const first = await get(address);
      const text = await first.text();
      if (address === '/schema.graphql') expect(text).toBe(readFileSync(contractFiles.schemaFile, 'utf8'));
      const etag = first.headers.get('etag') ?? '';
      const again = await fetch(new URL(address, graph.url), { headers: { 'if-none-match': etag } });
      expect([first.status, again.status]).toEqual([200, 304]);
    }
    expect(await (await get('/openapi.json')).json()).toEqual(description);
  });

  it('is shown to people: every question, its parameters, a form that needs no script, lines to paste', async () => {
    const index = await (await get('/api')).text();
    for (const { name } of library) expect(index).toContain(`href="/api/${name}"`);
    const page = await (await get('/api/comparer-un-indicateur')).text();
    expect(page).toMatch(/<form [^>]*action="\/q\/comparer-un-indicateur"/);
    for (const language of ['curl', 'Python (pandas)', 'Power Query', 'TypeScript', '>R<'])
      expect(page).toContain(language);
    expect(page).not.toContain('<script');
    expect((await get('/api/rien')).status).toBe(404);
  });
});
