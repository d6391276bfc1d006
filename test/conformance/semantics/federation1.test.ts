import { describeSemantic } from './describeSemantic.ts';

const products = [
  { upc: '1', name: 'Table', price: 899, weight: 100 },
  { upc: '2', name: 'Couch', price: 1299, weight: 1000 },
];

describeSemantic('subgraphs of Federation 1', {
  subgraphs: {
    products: {
      federation: 1,
      sdl: `
        extend type Query { topProducts(first: Int = 5): [Product] }
        type Product @key(fields: "upc") { upc: String!, name: String, price: Int, weight: Int, dimension: Dimension }
        type Dimension { size: String }`,
      entities: { Product: products },
      fields: {
        Query: { topProducts: (_root, { first }) => products.slice(0, first as number) },
        Product: { dimension: { size: '1x2' } },
      },
    },
    inventory: {
      federation: 1,
      sdl: `
        extend type Product @key(fields: "upc") {
          upc: String! @external
          weight: Int @external
          price: Int @external
          inStock: Boolean
          shippingEstimate: Int @requires(fields: "price weight")
        }`,
      entities: {
        Product: [
          { upc: '1', inStock: true },
          { upc: '2', inStock: false },
        ],
      },
      fields: {
        Product: { shippingEstimate: ({ price, weight }) => ((price as number) > 1000 ? 0 : (weight as number) * 0.5) },
      },
    },
    reviews: {
      federation: 1,
      sdl: `
        type Query { latest: Review }
        type Review @key(fields: "id") { id: ID!, body: String, product: Product @provides(fields: "name") }
        type Product @key(fields: "upc") @extends { upc: String! @external, name: String @external, reviews: [Review] }
        type Dimension { size: String }`,
      entities: {
        Product: [
          { upc: '1', reviews: [{ id: 'r1', body: 'wobbles' }] },
          { upc: '2', reviews: [] },
        ],
        Review: [],
      },
      fields: { Query: { latest: { id: 'r1', body: 'wobbles', product: { upc: '1', name: 'Table' } } } },
    },
  },
  cases: [
    {
      title: 'an extended type gets its fields from all of them',
      query: '{ topProducts { name inStock reviews { body } dimension { size } } }',
      data: {
        topProducts: [
          { name: 'Table', inStock: true, reviews: [{ body: 'wobbles' }], dimension: { size: '1x2' } },
          { name: 'Couch', inStock: false, reviews: [], dimension: { size: '1x2' } },
        ],
      },
    },
    {
      title: 'a field of an extended type requires fields of the original',
      query: 'query ($n: Int) { topProducts(first: $n) { shippingEstimate } }',
      variables: { n: 1 },
      data: { topProducts: [{ shippingEstimate: 50 }] },
    },
    {
      title: 'a field that comes along is not fetched again',
      query: '{ latest { body product { upc name } } }',
      data: { latest: { body: 'wobbles', product: { upc: '1', name: 'Table' } } },
      asks: ['reviews'],
    },
    {
      title: 'what does not come along is fetched by the external key',
      query: '{ latest { product { price inStock shippingEstimate } } }',
      data: { latest: { product: { price: 899, inStock: true, shippingEstimate: 50 } } },
    },
  ],
});
