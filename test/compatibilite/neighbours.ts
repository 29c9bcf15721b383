import { house } from '../gateway/world.js';

/** The two subgraphs that the suite brings along, as its specification describes them. */

const email = 'support@apollographql.com';

export const users = house(
  'users',
  'type User @key(fields: "email") { email: ID! name: String totalProductsCreated: Int @shareable yearsOfEmployment: Int! }',
  {
    User: {
      __resolveReference: (key: { email: string }) =>
        key.email === email
          ? { email, name: 'Name before it moved', totalProductsCreated: 4, yearsOfEmployment: 10 }
          : null,
    },
  },
);

export const inventory = house(
  'inventory',
  `type Query { inventory(id: ID!): Inventory }
   interface Inventory @key(fields: "id") { id: ID! products: [Product!]! }
   type OpenSourceInventory implements Inventory @key(fields: "id") { id: ID! products: [Product!]! }
   type Product @key(fields: "id") {
     id: ID!
     dimensions: ProductDimension @external
     delivery(zip: String): DeliveryEstimates @requires(fields: "dimensions { size weight }")
   }
   type ProductDimension @shareable { size: String weight: Float }
   type DeliveryEstimates { estimatedDelivery: String fastestDelivery: String }`,
  {
    Query: {
      inventory: (_: unknown, { id }: { id: string }) => (id === 'apollo-oss' ? { id } : null),
    },
    Inventory: { __resolveType: () => 'OpenSourceInventory' },
    OpenSourceInventory: {
      __resolveReference: (key: object) => key,
      products: () => [{ id: 'apollo-federation' }],
    },
    Product: {
      __resolveReference: (parts: object) => parts,
      delivery: ({ dimensions }: { dimensions: { size: string; weight: number } }, { zip }: { zip: string }) => ({
        estimatedDelivery: `${dimensions.size}, ${dimensions.weight} kg, to ${zip}`,
      }),
    },
  },
);
