import { parse, print, type ObjectTypeDefinitionNode } from 'graphql';
import { testAddress } from '../../subgraphs/kit/testing/house-alone.js';
import { ask, post, type Answer } from '../gateway/world.js';
import { openProducts } from './open-products.js';
import { openRouters } from './open-routers.js';

/**
 * The fifteen features of Apollo's subgraph compatibility suite, in our words: a subgraph made with our kit has them,
 * and a router of ours or of the vendor's finds them. `public-suite.mjs` runs the suite's own tests (see README.md).
 */

const email = 'support@apollographql.com';
const federation = { id: 'apollo-federation', sku: 'federation', package: '@apollo/federation' };

let graph: Awaited<ReturnType<typeof openRouters>>;
let productsUrl = '';
let stopProducts: () => Promise<void>;
beforeAll(async () => {
  const products = await openProducts(testAddress('produits'));
  [productsUrl, stopProducts] = [products.url, products.stop];
  // The contract is the one that the subgraph tells of itself, as a router that introspects it would find it.
  graph = await openRouters(productsUrl, await sdlOf(productsUrl));
});
afterAll(async () => {
  await graph.stop();
  await stopProducts();
});

const sdlOf = async (url: string): Promise<string> => {
  const { data } = await ask(url, '{ _service { sdl } }');
  return (data as { _service: { sdl: string } })._service.sdl;
};

/** A type as the subgraph says it, its directives included, on one line. */
async function said(type: string): Promise<string> {
  const found = parse(await sdlOf(productsUrl)).definitions.find(
    (one): one is ObjectTypeDefinitionNode => one.kind === 'ObjectTypeDefinition' && one.name.value === type,
  );
  return found ? print({ ...found, description: undefined }).replaceAll(/\s+/g, ' ') : '';
}

const byKey = (type: string, fields: string, ...keys: object[]): Promise<Answer> =>
  ask(productsUrl, `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { ${fields} } } }`, {
    keys: keys.map((key) => ({ __typename: type, ...key })),
  });
const found = (...entities: unknown[]) => ({ data: { _entities: entities } });

describe('a subgraph made with our kit', () => {
  it('_service: says its contract', async () => {
    const sdl = await sdlOf(productsUrl);
    for (const type of ['Product', 'DeprecatedProduct', 'ProductResearch', 'CaseStudy', 'ProductVariation', 'User']) {
      expect(sdl).toContain(`type ${type} `);
    }
    expect(await said('Query')).toContain('deprecatedProduct(package: String!, sku: String!): DeprecatedProduct');
  });

  it('@key (single)', async () => {
    expect(await said('User')).toMatch(/^type User @key\(fields: "email"\)/);
    expect(await byKey('User', 'email name', { email })).toEqual(found({ email, name: 'Jane Smith' }));
    expect(await byKey('User', 'name', { email: 'nobody@example.org' })).toEqual(found(null));
  });

  it('@key (multi): two fields make it', async () => {
    expect(await said('DeprecatedProduct')).toContain('@key(fields: "sku package")');
    const key = { sku: 'apollo-federation-v1', package: '@apollo/federation-v1' };
    const reason = 'Migrate to Federation V2';
    expect(await byKey('DeprecatedProduct', 'sku package reason', key)).toEqual(found({ ...key, reason }));
    expect(await byKey('DeprecatedProduct', 'reason', { ...key, package: 'other' })).toEqual(found(null));
  });

  it('@key (composite): inside another object', async () => {
    expect(await said('ProductResearch')).toContain('@key(fields: "study { caseNumber }")');
    expect(
      await byKey('ProductResearch', 'study { caseNumber description }', { study: { caseNumber: '1234' } }),
    ).toEqual(found({ study: { caseNumber: '1234', description: 'Federation Study' } }));
  });

  it('repeatable @key: any of three finds the same product', async () => {
    expect(await said('Product')).toMatch(/@key\(fields: "id"\).*"sku package".*"sku variation \{ id \}"/);
    const { id, sku } = federation;
    const keys = [{ id }, { sku, package: federation.package }, { sku: 'studio', variation: { id: 'platform' } }];
    expect(await byKey('Product', 'id sku', ...keys)).toEqual(
      found({ id, sku }, { id, sku }, { id: 'apollo-studio', sku: 'studio' }),
    );
  });

  it('@requires: works a figure out of what others said', async () => {
    expect(await said('User')).toContain('@requires(fields: "totalProductsCreated yearsOfEmployment")');
    const parts = { email, totalProductsCreated: 90, yearsOfEmployment: 30 };
    expect(await byKey('User', 'averageProductsCreatedPerYear', parts)).toEqual(
      found({ averageProductsCreatedPerYear: 3 }),
    );
  });

  it('@provides: answers itself for a field of another’s', async () => {
    expect(await said('Product')).toContain('createdBy: User @provides(fields: "totalProductsCreated")');
    const answer = await ask(
      productsUrl,
      '{ product(id: "apollo-federation") { createdBy { totalProductsCreated } } }',
    );
    expect(answer).toEqual({ data: { product: { createdBy: { totalProductsCreated: 1337 } } } });
  });

  it('federated tracing: says how long each field took, to whom asks for it only', async () => {
    const body = JSON.stringify({ query: '{ product(id: "apollo-studio") { sku } }' });
    const traced = await post(productsUrl, body, { 'apollo-federation-include-trace': 'ftv1' });
    const { data, extensions } = (await traced.json()) as { data: unknown; extensions: { ftv1: string } };
    expect(data).toEqual({ product: { sku: 'studio' } });
    // A protobuf, in which names stand as they are.
    expect(Buffer.from(extensions.ftv1, 'base64').toString('latin1')).toMatch(/product[\s\S]*sku/);
    expect(await (await post(productsUrl, body)).json()).toEqual({ data });
  });

  it('@link: names the federation it speaks, once, and what it takes from it', async () => {
    const sdl = await sdlOf(productsUrl);
    expect(
      sdl.match(/@link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+", import: \[[^\]]+\]\)/g),
    ).toHaveLength(1);
  });

  it('@shareable, @tag, @inaccessible, @override, @interfaceObject: written where they were declared', async () => {
    expect(await said('ProductDimension')).toContain('type ProductDimension @shareable {');
    expect(await said('Product')).toContain('notes: String @tag(name: "internal")');
    expect(await said('ProductDimension')).toContain('unit: String @inaccessible');
    expect(await said('User')).toContain('name: String @override(from: "users")');
    expect(await said('Inventory')).toMatch(/^type Inventory @interfaceObject @key\(fields: "id"\) \{/);
  });

  it('@inaccessible: still answers for the field when it is asked itself', async () => {
    const answer = await ask(productsUrl, '{ product(id: "apollo-federation") { dimensions { unit } } }');
    expect(answer).toEqual({ data: { product: { dimensions: { unit: 'kg' } } } });
  });

  it('@composeDirective: a directive of its own is defined, applied, and kept by the supergraph', async () => {
    const sdl = await sdlOf(productsUrl);
    expect(sdl).toMatch(/@link\(url: "https:\/\/myspecs\.dev\/myCustomDirective\/v1\.0", import: \["@custom"\]\)/);
    expect(sdl).toContain('@composeDirective(name: "@custom")');
    expect(sdl).toContain('directive @custom on OBJECT');
    expect(await said('Product')).toMatch(/^type Product @custom /);
    expect(graph.supergraph).toMatch(/^type Product[\s\S]*?@custom\s[\s\S]*?\{/m);
    expect(graph.supergraph).toContain('@tag(name: "internal")');
  });
});

describe.each(['our gateway', 'the vendor’s gateway'])('%s, over that subgraph and two others', (router) => {
  const through = (query: string): Promise<Answer> => {
    graph.askedOfUsers.splice(0);
    return graph.routers.get(router)?.(query) ?? Promise.reject(new Error(router));
  };

  it('@shareable: finds a type that two subgraphs define', async () => {
    expect(await through('{ product(id: "apollo-federation") { dimensions { size weight } } }')).toEqual({
      data: { product: { dimensions: { size: 'small', weight: 1 } } },
    });
  });

  it('@override: asks the subgraph that took the field over, and no longer the other', async () => {
    expect(await through('{ product(id: "apollo-federation") { createdBy { name } } }')).toEqual({
      data: { product: { createdBy: { name: 'Jane Smith' } } },
    });
    expect(graph.askedOfUsers).toEqual([]);
  });

  it('@provides: does not ask elsewhere for what is provided', async () => {
    const data = { product: { createdBy: { email, totalProductsCreated: 1337 } } };
    expect(await through('{ product(id: "apollo-federation") { createdBy { email totalProductsCreated } } }')).toEqual({
      data,
    });
    expect(graph.askedOfUsers).toEqual([]);
  });

  it('@requires: brings the parts of a figure to whom works it out', async () => {
    const query = '{ product(id: "apollo-federation") { createdBy { averageProductsCreatedPerYear email } } }';
    const { data, errors } = await through(query);
    expect(errors).toBeUndefined();
    // 1337 products, provided here, over the 10 years that « users » alone knows.
    expect(data).toEqual({ product: { createdBy: { averageProductsCreatedPerYear: 134, email } } });
    expect(graph.askedOfUsers).toHaveLength(1);
  });

  it('@requires of an object: brings it whole', async () => {
    expect(
      await through('{ product(id: "apollo-federation") { delivery(zip: "94111") { estimatedDelivery } } }'),
    ).toEqual({ data: { product: { delivery: { estimatedDelivery: 'small, 1 kg, to 94111' } } } });
  });

  it('@interfaceObject: finds a field added to every kind of an interface at once', async () => {
    const query = '{ inventory(id: "apollo-oss") { __typename id deprecatedProducts { sku reason } } }';
    const deprecatedProducts = [{ sku: 'apollo-federation-v1', reason: 'Migrate to Federation V2' }];
    expect(await through(query)).toEqual({
      data: { inventory: { __typename: 'OpenSourceInventory', id: 'apollo-oss', deprecatedProducts } },
    });
  });

  it('@inaccessible: refuses the field that the graph does not show', async () => {
    const { data, errors } = await through('{ product(id: "apollo-federation") { dimensions { unit } } }');
    expect([data, errors?.length]).toEqual([undefined, 1]);
  });
});
