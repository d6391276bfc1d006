import { describeSemantic } from './describeSemantic.ts';

const ids = [{ id: '1' }, { id: '2' }];

describeSemantic('fields that require each other through two subgraphs', {
  subgraphs: {
    left: {
      sdl: `
        type Query { fromLeft: [Item!]! }
        type Item @key(fields: "id") {
          id: ID!
          base: String
          second: String @external
          third: String @requires(fields: "second")
          fourth: String @external
          fifth: String @requires(fields: "fourth")
        }`,
      entities: { Item: ids.map(({ id }) => ({ id, base: `base${id}` })) },
      fields: {
        Query: { fromLeft: ids.map(({ id }) => ({ id, base: `base${id}` })) },
        Item: { third: ({ second }) => `3(${String(second)})`, fifth: ({ fourth }) => `5(${String(fourth)})` },
      },
    },
    right: {
      sdl: `
        type Query { fromRight: [Item!]! }
        type Item @key(fields: "id") {
          id: ID!
          base: String @external
          second: String @requires(fields: "base")
          third: String @external
          fourth: String @requires(fields: "third base")
        }`,
      entities: { Item: ids },
      fields: {
        Query: { fromRight: ids },
        Item: {
          second: ({ base }) => `2(${String(base)})`,
          fourth: ({ third, base }) => `4(${String(third)} ${String(base)})`,
        },
      },
    },
  },
  cases: [
    {
      title: 'are resolved one after another',
      query: '{ fromLeft { fifth } }',
      data: {
        fromLeft: [{ fifth: '5(4(3(2(base1)) base1))' }, { fifth: '5(4(3(2(base2)) base2))' }],
      },
      knownFailures: { apollo: 'it asks a subgraph for what is external to it' },
    },
    {
      title: 'are resolved from the other end',
      query: '{ fromRight { fourth } }',
      data: { fromRight: [{ fourth: '4(3(2(base1)) base1)' }, { fourth: '4(3(2(base2)) base2)' }] },
      knownFailures: { apollo: 'it asks a subgraph for what is external to it' },
    },
    {
      title: 'may all be asked for at once, in any order',
      query: '{ fromRight { fifth third base fourth second } }',
      data: {
        fromRight: ['1', '2'].map((id) => ({
          fifth: `5(4(3(2(base${id})) base${id}))`,
          third: `3(2(base${id}))`,
          base: `base${id}`,
          fourth: `4(3(2(base${id})) base${id})`,
          second: `2(base${id})`,
        })),
      },
      knownFailures: { apollo: 'it asks a subgraph for what is external to it' },
    },
  ],
});
