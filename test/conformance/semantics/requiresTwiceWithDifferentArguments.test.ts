import { describeSemantic } from './describeSemantic.ts';

const product = { id: '1' };

describeSemantic('two fields that require the same field with different arguments', {
  subgraphs: {
    catalog: {
      sdl: `
        type Query { products: [Product!]! }
        type Product @key(fields: "id") { id: ID!, price(currency: String): String, box: Box }
        type Box { height(unit: String): String }`,
      entities: { Product: [product] },
      fields: {
        Query: { products: [product] },
        Product: { price: (_product, { currency }) => `${String(currency)} 10`, box: {} },
        Box: { height: (_box, { unit }) => `10 ${String(unit)}` },
      },
    },
    shop: {
      sdl: `
        type Query { offers: [Product!]! }
        type Product @key(fields: "id") {
          id: ID!
          price(currency: String): String @external
          box: Box @external
          euro: String @requires(fields: "price(currency: \\"EUR\\")")
          krone: String @requires(fields: "price(currency: \\"NOK\\")")
          any: String @requires(fields: "price")
          metric: String @requires(fields: "box { height(unit: \\"cm\\") }")
          imperial: String @requires(fields: "box { height(unit: \\"in\\") }")
        }
        type Box { height(unit: String): String @external }`,
      entities: { Product: [product] },
      fields: {
        Query: { offers: [product] },
        Product: {
          euro: ({ price }) => price,
          krone: ({ price }) => price,
          any: ({ price }) => price,
          metric: ({ box }) => (box as { height: string }).height,
          imperial: ({ box }) => (box as { height: string }).height,
        },
      },
    },
  },
  cases: [
    {
      title: 'each get their own',
      query: '{ products { euro krone any } }',
      data: { products: [{ euro: 'EUR 10', krone: 'NOK 10', any: 'undefined 10' }] },
      knownFailures: { apollo: 'it asks once, with the arguments of one of them' },
    },
    {
      title: 'each get their own inside of an object',
      query: '{ products { metric imperial } }',
      data: { products: [{ metric: '10 cm', imperial: '10 in' }] },
      knownFailures: {
        apollo: 'it asks once, with the arguments of one of them',
        native: 'it asks with both, and gives one to both',
      },
    },
    {
      title: 'each get their own beside what the client asks for',
      query: '{ offers { price(currency: "SEK") krone euro price2: price } }',
      data: { offers: [{ price: 'SEK 10', krone: 'NOK 10', euro: 'EUR 10', price2: 'undefined 10' }] },
      knownFailures: { apollo: 'it asks once, with the arguments of one of them' },
    },
  ],
});
