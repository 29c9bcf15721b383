// What is asked: three operations, the subgraphs that answer them, and their data. Everything is computed from an index,
// so that every process of the run sees the same world.
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const key =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@shareable"])\n';

/** Stands once in each partner's data; `--fresh-data` writes another number there in every answer. */
export const stamp = 'stamp-000000';
const stamped = (i, text) => (i === 0 ? `${text} ${stamp}` : text);

// The public gateways benchmark: users, their reviews, the products reviewed, and round again.
const users = times(6, (i) => ({
  id: `${i + 1}`,
  name: stamped(i, `Name ${i + 1}`),
  username: `username-${i + 1}`,
  birthday: 1000 + i,
}));
const products = times(9, (i) => ({
  upc: `${i + 1}`,
  name: stamped(i, `Product ${i + 1}`),
  price: 100 + i * 37,
  weight: 50 + i * 13,
}));
const reviews = times(26, (i) => ({
  id: `${i + 1}`,
  body: stamped(i, `Review number ${i + 1}: it does what it says, ${'and then some '.repeat(1 + (i % 3))}more.`),
  author: { __typename: 'User', id: users[i % 6].id },
  product: { __typename: 'Product', upc: products[(i * 2) % 9].upc },
}));
const reviewsOfUser = ({ id }) => reviews.filter((review) => review.author.id === id);
const reviewsOfProduct = ({ upc }) => reviews.filter((review) => review.product.upc === upc);
const userOf = ({ id }) => users.find((user) => user.id === id);
const productOf = ({ upc }) => products.find((product) => product.upc === upc);
const shipping = ({ price, weight }) => (price > 200 ? 0 : Math.round(weight / 2));
const inStock = ({ upc }) => Number(upc) % 2 === 1;

const shop = {
  accounts: {
    typeDefs: `${key}type Query { users: [User] me: User }
      type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }`,
    resolvers: { Query: { users: () => users, me: () => users[0] }, User: { __resolveReference: userOf } },
  },
  inventory: {
    typeDefs: `${key}type Product @key(fields: "upc") {
      upc: String! weight: Int @external price: Int @external inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight") }`,
    resolvers: { Product: { __resolveReference: (reference) => reference, inStock, shippingEstimate: shipping } },
  },
  products: {
    typeDefs: `${key}type Query { topProducts(first: Int = 5): [Product] product(upc: String!): Product }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: {
        topProducts: (_, { first }) => products.slice(0, first),
        product: (_, reference) => productOf(reference),
      },
      Product: { __resolveReference: productOf },
    },
  },
  reviews: {
    typeDefs: `${key}type Review @key(fields: "id") { id: ID! body: String author: User product: Product }
      type User @key(fields: "id") { id: ID! reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
    resolvers: {
      User: { __resolveReference: (reference) => reference, reviews: reviewsOfUser },
      Product: { __resolveReference: (reference) => reference, reviews: reviewsOfProduct },
    },
  },
};

// The same world without federation: it says what the answer must be.
const shopAlone = {
  typeDefs: `type Query { users: [User] topProducts(first: Int = 5): [Product] product(upc: String!): Product }
    type User { id: ID! name: String username: String reviews: [Review] }
    type Product { upc: String! name: String price: Int weight: Int inStock: Boolean shippingEstimate: Int reviews: [Review] }
    type Review { id: ID! body: String author: User product: Product }`,
  resolvers: {
    Query: shop.products.resolvers.Query,
    User: { reviews: reviewsOfUser },
    Product: { reviews: reviewsOfProduct, inStock, shippingEstimate: shipping },
    Review: { author: ({ author }) => userOf(author), product: ({ product }) => productOf(product) },
  },
};
shopAlone.resolvers.Query = { ...shop.products.resolvers.Query, users: () => users };

// A register: a thousand entries, half of each with one partner and half with the other.
const sentence =
  'Établissement conventionné, ouvert toute l’année ; les modalités d’accueil sont précisées chaque semestre. ';
const entries = times(1000, (i) => ({
  id: `entry-${i}`,
  title: stamped(i, `Entry number ${i}`),
  summary: sentence.repeat(3) + i,
  amount: Math.round(i * 317.5) / 4,
  labels: [`label-${i % 7}`, `label-${i % 11}`],
  place: { street: `${i} rue de la Mairie`, city: `City ${i % 40}` },
}));
const files = new Map(
  entries.map(({ id }, i) => [
    id,
    { __typename: 'Entry', id, count: i, open: i % 3 === 0, notes: stamped(i, sentence.repeat(3)), rating: i / 8 },
  ]),
);
const register = {
  catalogue: {
    typeDefs: `${key}type Query { entries: [Entry!]! }
      type Entry @key(fields: "id") { id: ID! title: String! summary: String amount: Float labels: [String!] place: Place }
      type Place { street: String! city: String! }`,
    resolvers: { Query: { entries: () => entries } },
  },
  files: {
    typeDefs: `${key}type Entry @key(fields: "id") { id: ID! count: Int open: Boolean notes: String rating: Float }`,
    resolvers: { Entry: { __resolveReference: ({ id }) => files.get(id) } },
  },
};
const registerAlone = {
  typeDefs: `type Query { entries: [Entry!]! } type Place { street: String! city: String! }
    type Entry { id: ID! title: String! summary: String amount: Float labels: [String!] place: Place
      count: Int open: Boolean notes: String rating: Float }`,
  resolvers: { Query: { entries: () => entries.map((entry) => ({ ...files.get(entry.id), ...entry })) } },
};

const fragments = `fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }`;
const reviewed = 'reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }';

export const cases = {
  Q1: {
    subgraphs: shop,
    alone: shopAlone,
    query: `${fragments}
query Round { users { ...User reviews { ...Review product { ...Product ${reviewed} } } } topProducts { ...Product ${reviewed} } }`,
  },
  Q2: {
    subgraphs: shop,
    alone: shopAlone,
    query: 'query Small { product(upc: "3") { upc name price reviews { id body } } }',
  },
  Q3: {
    subgraphs: register,
    alone: registerAlone,
    query: `query Register { entries { id title summary amount labels place { street city } count open notes rating } }`,
  },
};
