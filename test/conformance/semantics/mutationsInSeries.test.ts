import { describeSemantic } from './describeSemantic.ts';

let done: string[] = [];
const log = (what: string) => {
  done.push(what);
  return done.join(' ');
};

describeSemantic('mutations', {
  subgraphs: {
    carts: {
      sdl: `
        type Query { cart: Cart }
        type Mutation { reset: Boolean, add(item: String!): Cart, count: String }
        type Cart @key(fields: "id") { id: ID!, items: String }`,
      entities: { Cart: [{ id: 'c1' }] },
      fields: {
        Query: { cart: { id: 'c1' } },
        Mutation: {
          reset: () => {
            done = [];
            return true;
          },
          add: (_root, { item }) => ({ id: 'c1', items: log(`add-${String(item)}`) }),
          count: () => log('count'),
        },
        Cart: { items: ({ items }) => items ?? done.join(' ') },
      },
    },
    payments: {
      sdl: `
        type Query { paid: Boolean }
        type Mutation { pay(amount: Int = 5): Receipt, refund: String! }
        type Receipt { text: String, cart: Cart }
        type Cart @key(fields: "id") { id: ID!, due(in: String): String }`,
      entities: { Cart: [{ id: 'c1' }] },
      fields: {
        Mutation: {
          pay: (_root, { amount }) => ({ text: log(`pay-${String(amount)}`), cart: { id: 'c1' } }),
          refund: () => {
            log('refund');
            throw new Error('refused');
          },
        },
        Cart: { due: (_cart, args) => log(`due-${String(args['in'])}`) },
      },
    },
  },
  cases: [
    {
      title: 'of several subgraphs are carried out in the order of the operation',
      query:
        'mutation { reset first: add(item: "a") { items } pay { text } second: add(item: "b") { items } count refunds: pay(amount: 7) { text } }',
      data: {
        reset: true,
        first: { items: 'add-a' },
        pay: { text: 'add-a pay-5' },
        second: { items: 'add-a pay-5 add-b' },
        count: 'add-a pay-5 add-b count',
        refunds: { text: 'add-a pay-5 add-b count pay-7' },
      },
    },
    {
      title: 'are over before the next one begins, with all that was asked of their results',
      query: 'mutation ($item: String!) { reset add(item: $item) { due(in: "NOK") items } pay { text } }',
      variables: { item: 'x' },
      data: {
        reset: true,
        add: { due: 'add-x due-NOK', items: 'add-x' },
        pay: { text: 'add-x due-NOK pay-5' },
      },
      knownFailures: { native: 'the planner fetches for the first after the second' },
    },
    {
      title: 'are carried out once when they are asked for twice',
      query: 'mutation { reset count ...Again count } fragment Again on Mutation { count }',
      data: { reset: true, count: 'count' },
    },
    {
      title: 'may be switched off',
      query: 'mutation ($no: Boolean!) { reset count @skip(if: $no) other: count @include(if: $no) }',
      variables: { no: true },
      data: { reset: true, other: 'count' },
    },
    {
      title: 'that may not be null leave nothing when one fails',
      query: 'mutation { reset refund count }',
      data: null,
      errorPaths: [['refund']],
    },
  ],
});
