import { describeSemantic } from './describeSemantic.ts';

describeSemantic('external fields and extended types in Federation 2', {
  subgraphs: {
    accounts: {
      sdl: `
        type Query { user(id: ID!): User }
        type User @key(fields: "id") { id: ID!, email: String! @shareable, name: String }`,
      entities: { User: [{ id: 'u1', email: 'ada@x.test', name: 'Ada' }] },
      fields: { Query: { user: { id: 'u1', email: 'ada@x.test', name: 'Ada' } } },
    },
    orders: {
      sdl: `
        extend type Query { orders: [Order!]! }
        type Order { number: Int!, buyer: User! @provides(fields: "email"), payer: User }
        type User @key(fields: "id") @extends { id: ID! @external, email: String! @external, orders: [Order!] }`,
      entities: {
        User: [{ id: 'u1', orders: [{ number: 1, buyer: { id: 'u1', email: 'ada@x.test' }, payer: null }] }],
      },
      fields: {
        Query: { orders: [{ number: 1, buyer: { id: 'u1', email: 'ada@x.test' }, payer: { id: 'u1' } }] },
      },
    },
    newsletter: {
      sdl: `
        extend type User @key(fields: "id") { id: ID!, email: String! @external, subscribed: String @requires(fields: "email") }
        type Query { sample: User }`,
      entities: { User: [{ id: 'u1' }] },
      fields: { Query: { sample: { id: 'u1' } }, User: { subscribed: ({ email }) => `to ${String(email)}` } },
    },
  },
  cases: [
    {
      title: 'an external key opens the way to the extension',
      query: '{ user(id: "u1") { name orders { number buyer { email } } } }',
      data: { user: { name: 'Ada', orders: [{ number: 1, buyer: { email: 'ada@x.test' } }] } },
    },
    {
      title: 'an external field comes from its owner where it does not come along',
      query: '{ orders { buyer { email } payer { email name } } }',
      data: { orders: [{ buyer: { email: 'ada@x.test' }, payer: { email: 'ada@x.test', name: 'Ada' } }] },
    },
    {
      title: 'what another field requires may have come along',
      query: '{ orders { buyer { subscribed } payer { subscribed } } }',
      data: { orders: [{ buyer: { subscribed: 'to ada@x.test' }, payer: { subscribed: 'to ada@x.test' } }] },
    },
    {
      title: 'an external field of the first subgraph is fetched for one of its own',
      query: '{ sample { subscribed email } }',
      data: { sample: { subscribed: 'to ada@x.test', email: 'ada@x.test' } },
    },
  ],
});
