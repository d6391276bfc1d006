import { describeSemantic } from './describeSemantic.ts';

describeSemantic('root fields that several subgraphs resolve', {
  subgraphs: {
    names: {
      sdl: `
        type Query { product(size: Int): Product @shareable, list: [Product] @shareable, me: Me @shareable }
        type Product { id: ID! @shareable, name: Name @shareable }
        type Name { short: String, model: String @shareable }
        type Me { id: ID! @shareable, name: String }`,
      fields: {
        Query: {
          product: (_root, { size }) => ({ id: `p${String(size)}`, name: { short: 'N', model: 'M' } }),
          list: [{ id: '1', name: { short: 'a', model: 'x' } }, null, { id: '2', name: null }],
          me: { id: 'u', name: 'Ada' },
        },
      },
    },
    prices: {
      sdl: `
        type Query { product(size: Int): Product @shareable, list: [Product] @shareable, me: Me @shareable }
        type Product { id: ID! @shareable, price: Price }
        type Price { amount(currency: String): Int, currency: String }
        type Me { id: ID! @shareable, credit: Int }`,
      fields: {
        Query: {
          product: (_root, { size }) => ({ id: `p${String(size)}`, price: { currency: 'NOK', amount: size } }),
          list: [{ id: '1', price: { currency: 'NOK', amount: 1 } }, null, { id: '2', price: null }],
          me: { id: 'u', credit: 10 },
        },
      },
    },
    categories: {
      sdl: `
        type Query { product(size: Int): Product @shareable, list: [Product] @shareable }
        type Product { id: ID! @shareable, category: String, name: Name @shareable }
        type Name { long: String, model: String @shareable }`,
      fields: {
        Query: {
          product: (_root, { size }) => ({
            id: `p${String(size)}`,
            category: 'tool',
            name: { long: 'Name', model: 'M' },
          }),
          list: [
            { id: '1', category: 'c1', name: { long: 'aa', model: 'x' } },
            null,
            { id: '2', category: 'c2', name: null },
          ],
        },
      },
    },
  },
  cases: [
    {
      title: 'are put together from all that know a part',
      query: '{ product { id name { short long model } price { amount currency } category } }',
      data: {
        product: {
          id: 'pundefined',
          name: { short: 'N', long: 'Name', model: 'M' },
          price: { amount: null, currency: 'NOK' },
          category: 'tool',
        },
      },
    },
    {
      title: 'are asked of one subgraph when that knows enough',
      query: '{ me { id credit } }',
      data: { me: { id: 'u', credit: 10 } },
      asks: ['prices'],
    },
    {
      title: 'have their lists put together position by position',
      query: '{ list { name { short long } price { amount } category id } }',
      data: {
        list: [
          { name: { short: 'a', long: 'aa' }, price: { amount: 1 }, category: 'c1', id: '1' },
          null,
          { name: null, price: null, category: 'c2', id: '2' },
        ],
      },
    },
    {
      title: 'keep apart under aliases with different arguments',
      query:
        'query ($size: Int) { small: product(size: 1) { id price { amount } category } big: product(size: $size) { name { long } id price { amount } } }',
      variables: { size: 9 },
      data: {
        small: { id: 'p1', price: { amount: 1 }, category: 'tool' },
        big: { name: { long: 'Name' }, id: 'p9', price: { amount: 9 } },
      },
    },
  ],
});
