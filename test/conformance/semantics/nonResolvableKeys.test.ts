import { describeSemantic } from './describeSemantic.ts';

describeSemantic('an entity that a subgraph only points at', {
  subgraphs: {
    accounts: {
      sdl: `
        type Query { me: User }
        type User @key(fields: "id") { id: ID!, name: String }`,
      entities: {
        User: [
          { id: 'u1', name: 'Ada' },
          { id: 'u2', name: 'Bo' },
        ],
      },
      fields: { Query: { me: { id: 'u1', name: 'Ada' } } },
    },
    reviews: {
      sdl: `
        type Query { reviews: [Review!]! }
        type Review @key(fields: "id") { id: ID!, author: User, stars: Int }
        type User @key(fields: "id", resolvable: false) { id: ID! }`,
      entities: { Review: [{ id: 'r1', author: { id: 'u2' }, stars: 4 }] },
      fields: {
        Query: {
          reviews: [
            { id: 'r1', author: { id: 'u2' }, stars: 4 },
            { id: 'r2', author: null, stars: 1 },
          ],
        },
      },
    },
    badges: {
      sdl: `
        type Query { wall: [Badge!]! }
        interface Badge { owner: User }
        type Gold implements Badge { owner: User, carat: Int }
        type Paper implements Badge { owner: User }
        type User @key(fields: "id", resolvable: false) { id: ID! }`,
      fields: {
        Query: {
          wall: [
            { __typename: 'Gold', owner: { id: 'u1' }, carat: 14 },
            { __typename: 'Paper', owner: { id: 'u2' } },
          ],
        },
      },
    },
  },
  cases: [
    {
      title: 'is completed by the subgraph that knows it',
      query: '{ reviews { stars author { name } } }',
      data: {
        reviews: [
          { stars: 4, author: { name: 'Bo' } },
          { stars: 1, author: null },
        ],
      },
    },
    {
      title: 'its key needs no other subgraph',
      query: '{ reviews { author { id __typename } } }',
      data: { reviews: [{ author: { id: 'u2', __typename: 'User' } }, { author: null }] },
      asks: ['reviews'],
    },
    {
      title: 'is completed behind an interface',
      query: '{ wall { owner { name } ... on Gold { carat owner { id } } } }',
      data: { wall: [{ owner: { name: 'Ada', id: 'u1' }, carat: 14 }, { owner: { name: 'Bo' } }] },
    },
    {
      title: 'who points at it is not asked about it',
      query: '{ me { id name } }',
      data: { me: { id: 'u1', name: 'Ada' } },
      asks: ['accounts'],
    },
  ],
});
