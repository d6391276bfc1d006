import { describeSemantic } from './describeSemantic.ts';

const accounts = [
  { __typename: 'Admin', id: 'a', name: 'Ada', rights: ['all'] },
  { __typename: 'Guest', id: 'g', name: 'Gro' },
];

describeSemantic('an interface object that is reached indirectly', {
  subgraphs: {
    accounts: {
      sdl: `
        type Query { accounts: [Account!]! }
        interface Account @key(fields: "id") { id: ID!, name: String }
        type Admin implements Account @key(fields: "id") { id: ID!, name: String, rights: [String!] }
        type Guest implements Account @key(fields: "id") { id: ID!, name: String }`,
      entities: { Admin: [accounts[0] ?? {}], Guest: [accounts[1] ?? {}] },
      fields: { Query: { accounts } },
    },
    posts: {
      sdl: `
        type Query { posts: [Post!]! }
        type Post @key(fields: "id") { id: ID!, author: Account, likedBy: [Account] }
        type Account @interfaceObject @key(fields: "id") { id: ID!, posts: [Post!]! }`,
      entities: {
        Post: [{ id: 'p1', author: { id: 'a', posts: [] }, likedBy: [{ id: 'g', posts: [] }, null] }],
        Account: [
          { id: 'a', posts: [{ id: 'p1', author: { id: 'a', posts: [] }, likedBy: [{ id: 'g', posts: [] }] }] },
          { id: 'g', posts: [] },
        ],
      },
      fields: {
        Query: { posts: [{ id: 'p1', author: { id: 'a', posts: [] }, likedBy: [{ id: 'g', posts: [] }, null] }] },
      },
    },
    tags: {
      sdl: `
        type Query { tagged: [Post!]! }
        type Post @key(fields: "id") { id: ID!, tag: String }
        type Account @interfaceObject @key(fields: "id") { id: ID!, mood: String }`,
      entities: {
        Post: [{ id: 'p1', tag: 'new' }],
        Account: [
          { id: 'a', mood: 'glad' },
          { id: 'g', mood: null },
        ],
      },
      fields: { Query: { tagged: [{ id: 'p1', tag: 'new' }] } },
    },
  },
  cases: [
    {
      title: 'behind another entity gets its type and its fields',
      query: '{ posts { author { __typename name } likedBy { name ... on Guest { id } } } }',
      data: {
        posts: [{ author: { __typename: 'Admin', name: 'Ada' }, likedBy: [{ name: 'Gro', id: 'g' }, null] }],
      },
    },
    {
      title: 'in one subgraph leads to the object in another',
      query: '{ posts { author { id mood } } }',
      data: { posts: [{ author: { id: 'a', mood: 'glad' } }] },
    },
    {
      title: 'leads in a circle back to itself',
      query: '{ accounts { name posts { author { ... on Admin { rights } mood } tag } } }',
      data: {
        accounts: [
          { name: 'Ada', posts: [{ author: { rights: ['all'], mood: 'glad' }, tag: 'new' }] },
          { name: 'Gro', posts: [] },
        ],
      },
    },
    {
      title: 'behind an entity that begins in a third subgraph',
      query: '{ tagged { tag author { ... on Admin { rights } ... on Guest { name } } } }',
      data: { tagged: [{ tag: 'new', author: { rights: ['all'] } }] },
    },
  ],
});
