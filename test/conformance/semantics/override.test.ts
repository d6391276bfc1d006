import { describeSemantic } from './describeSemantic.ts';

const outdated = () => {
  throw new Error('no longer resolved here');
};

describeSemantic('a field that another subgraph has taken over', {
  subgraphs: {
    old: {
      sdl: `
        type Query { bills: [Bill!]!, total: Int }
        type Bill @key(fields: "id") { id: ID!, amount: Int, payer: Payer, note: String }
        type Payer @key(fields: "id") { id: ID!, name: String }`,
      entities: { Bill: [{ id: 'b1', note: 'old note' }], Payer: [{ id: 'p1' }] },
      fields: {
        Query: { bills: [{ id: 'b1', note: 'old note' }], total: outdated },
        Bill: { amount: outdated, payer: outdated },
        Payer: { name: outdated },
      },
    },
    new: {
      sdl: `
        type Query { total: Int @override(from: "old"), newest: Bill }
        type Bill @key(fields: "id") { id: ID!, amount: Int @override(from: "old"), payer: Payer @override(from: "old") }
        type Payer @key(fields: "id") { id: ID!, name: String @override(from: "old"), level: Int @override(from: "nobody") }`,
      entities: {
        Bill: [{ id: 'b1', amount: 100, payer: { id: 'p1', name: 'Ada', level: 3 } }],
        Payer: [{ id: 'p1', name: 'Ada', level: 3 }],
      },
      fields: { Query: { total: 100, newest: { id: 'b1', amount: 100, payer: { id: 'p1', name: 'Ada', level: 3 } } } },
    },
  },
  cases: [
    { title: 'is resolved there at the root', query: '{ total }', data: { total: 100 }, asks: ['new'] },
    {
      title: 'is resolved there when the entity comes from the old subgraph',
      query: '{ bills { note amount payer { name } } }',
      data: { bills: [{ note: 'old note', amount: 100, payer: { name: 'Ada' } }] },
    },
    {
      title: 'is resolved there without asking the old subgraph',
      query: '{ newest { amount payer { name level } } }',
      data: { newest: { amount: 100, payer: { name: 'Ada', level: 3 } } },
      asks: ['new'],
    },
    {
      title: 'leaves the other fields where they were',
      query: '{ newest { note } }',
      data: { newest: { note: 'old note' } },
    },
  ],
});
