import { describeSemantic } from './describeSemantic.ts';

const product = { id: '1' };

describeSemantic('a field that requires fields with arguments', {
  subgraphs: {
    catalog: {
      sdl: `
        type Query { product: Product }
        type Product @key(fields: "id") {
          id: ID!
          price(currency: Currency! = NOK): String
          name(language: String): String
          tags(first: Int, filter: Filter): [String!]
          box: Box
        }
        type Box { height(unit: String): Int }
        enum Currency { NOK EUR }
        input Filter { prefix: String, deep: Filter }`,
      entities: { Product: [product] },
      fields: {
        Query: { product },
        Product: {
          price: (_product, { currency }) => `${String(currency)} 10`,
          name: (_product, { language }) => `name in ${String(language)}`,
          tags: (_product, args) => [JSON.stringify(args)],
          box: {},
        },
        Box: { height: (_box, { unit }) => (unit === 'mm' ? 100 : 10) },
      },
    },
    shop: {
      sdl: `
        type Query { offer: Product }
        type Product @key(fields: "id") {
          id: ID!
          price(currency: Currency! = NOK): String @external
          name(language: String): String @external
          tags(first: Int, filter: Filter): [String!] @external
          box: Box @external
          inEuro: String @requires(fields: "price(currency: EUR)")
          byDefault: String @requires(fields: "price")
          label: String @requires(fields: "name(language: \\"nb\\") tags(first: 2, filter: { prefix: \\"x\\", deep: { prefix: \\"y\\" } })")
          millimeters: Int @requires(fields: "box { height(unit: \\"mm\\") }")
        }
        type Box { height(unit: String): Int @external }
        enum Currency { NOK EUR }
        input Filter { prefix: String, deep: Filter }`,
      entities: { Product: [product] },
      fields: {
        Query: { offer: product },
        Product: {
          inEuro: ({ price }) => `offer ${String(price)}`,
          byDefault: ({ price }) => `offer ${String(price)}`,
          label: ({ name, tags }) => `${String(name)} ${(tags as string[]).join()}`,
          millimeters: ({ box }) => (box as { height: number }).height,
        },
      },
    },
  },
  cases: [
    {
      title: 'gets them with these arguments',
      query: '{ product { inEuro } }',
      data: { product: { inEuro: 'offer EUR 10' } },
    },
    {
      title: 'gets them with the defaults when it gives none',
      query: '{ product { byDefault } }',
      data: { product: { byDefault: 'offer NOK 10' } },
    },
    {
      title: 'gets them with input objects and lists',
      query: '{ offer { label } }',
      data: { offer: { label: 'name in nb {"first":2,"filter":{"prefix":"x","deep":{"prefix":"y"}}}' } },
    },
    {
      title: 'gets nested ones with arguments',
      query: '{ product { millimeters box { height } } }',
      data: { product: { millimeters: 100, box: { height: 10 } } },
      knownFailures: {
        apollo: 'it asks once, with the arguments of one of them',
        native: 'fatal: the planner panics',
      },
    },
    {
      title: 'does not mix them with those the client asks for with other arguments',
      query: '{ product { price(currency: NOK) inEuro other: price(currency: EUR) } }',
      data: { product: { price: 'NOK 10', inEuro: 'offer EUR 10', other: 'EUR 10' } },
      knownFailures: { apollo: 'it asks once, with the arguments of one of them' },
    },
    {
      title: 'does not mix them with those the client asks for with variables',
      query:
        'query ($currency: Currency!, $language: String) { offer { price(currency: $currency) inEuro name(language: $language) label } }',
      variables: { currency: 'NOK', language: 'nn' },
      data: {
        offer: {
          price: 'NOK 10',
          inEuro: 'offer EUR 10',
          name: 'name in nn',
          label: 'name in nb {"first":2,"filter":{"prefix":"x","deep":{"prefix":"y"}}}',
        },
      },
      knownFailures: { apollo: 'it asks once, with the arguments of one of them' },
    },
  ],
});
