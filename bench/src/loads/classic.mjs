/**
 * The schema that gateways have been measured with for years (accounts, inventory, products, reviews), with longer
 * reviews than usual, so that the answer to its well-known query is as large as in published measurements.
 */
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@requires", "@external", "@provides"])';

const users = [
  ['Uri Goldshtein', 'urigo'],
  ['Dotan Simha', 'dotansimha'],
  ['Kamil Kisiela', 'kamilkisiela'],
  ['Arda Tanrikulu', 'ardatan'],
  ['Gil Gardosh', 'gilgardosh'],
  ['Laurin Quast', 'laurin'],
].map(([name, username], i) => ({ id: String(i + 1), name, username, birthday: 1_234_567_890 }));

const products = [
  ['Table', 899, 100],
  ['Couch', 1299, 1000],
  ['Glass', 15, 20],
  ['Chair', 499, 100],
  ['TV', 1299, 1000],
  ['Lamp', 6999, 300],
  ['Grill', 3999, 2000],
  ['Fridge', 100_000, 6000],
  ['Sofa', 9999, 9999],
].map(([name, price, weight], i) => ({ upc: String(i + 1), name, price, weight }));

const lorem =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna ' +
  'aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris.';
const reviews = [
  ['1', '1', 'Love it!'],
  ['1', '1', 'Prefer something else.'],
  ['2', '1', 'Too expensive.'],
  ['3', '1', 'Could be better.'],
  ['1', '2', 'Love it!'],
  ['1', '2', 'Prefer something else.'],
  ['2', '2', 'Too expensive.'],
  ['3', '2', 'Could be better.'],
  ['1', '3', 'Prefer something else.'],
  ['1', '4', 'Prefer something else.'],
  ['2', '4', 'Could be better.'],
].map(([author, upc, opinion], i) => ({ id: String(i + 1), author, upc, body: `${opinion} ${lorem}` }));

export const classicSubgraphs = [
  {
    name: 'accounts',
    sdl: `${link}
      type Query { me: User user(id: ID!): User users: [User] }
      type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
    resolvers: {
      Query: { me: () => users[0], users: () => users, user: (_root, { id }) => find(users, 'id', id) },
      User: { __resolveReference: ({ id }) => find(users, 'id', id) },
    },
  },
  {
    name: 'inventory',
    sdl: `${link}
      type Product @key(fields: "upc") {
        upc: String! weight: Int @external price: Int @external inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight")
      }`,
    resolvers: {
      Product: {
        __resolveReference: (product) => ({ ...product, inStock: true }),
        shippingEstimate: ({ price, weight }) => (price > 1000 ? 0 : Math.round(weight / 2)),
      },
    },
  },
  {
    name: 'products',
    sdl: `${link}
      type Query { topProducts(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: { topProducts: (_root, { first }) => products.slice(0, first) },
      Product: { __resolveReference: ({ upc }) => find(products, 'upc', upc) },
    },
  },
  {
    name: 'reviews',
    sdl: `${link}
      type Query { review(id: ID!): Review }
      type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
      type User @key(fields: "id") { id: ID! username: String @external numberOfReviews: Int reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
    resolvers: {
      Query: { review: (_root, { id }) => find(reviews, 'id', id) },
      Review: {
        author: ({ author }) => ({ id: author, username: find(users, 'id', author)?.username }),
        product: ({ upc }) => ({ upc }),
      },
      User: {
        reviews: ({ id }) => reviews.filter(({ author }) => author === id),
        numberOfReviews: ({ id }) => reviews.filter(({ author }) => author === id).length,
      },
      Product: { reviews: (product) => reviews.filter(({ upc }) => upc === product.upc) },
    },
  },
];

function find(items, key, value) {
  return items.find((item) => item[key] === value);
}

const fragments = `
fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }`;

export const heavyQuery = `${fragments}
query TestQuery {
  users {
    ...User
    reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } }
  }
  topProducts {
    ...Product
    reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
  }
}`;

export const smallQuery = 'query Small { topProducts(first: 5) { upc name reviews { id body } inStock } }';
