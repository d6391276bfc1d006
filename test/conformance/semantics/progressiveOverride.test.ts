import { describeSemantic } from './describeSemantic.ts';

const account = { id: 'a1' };

describeSemantic('a field that another subgraph takes over step by step', {
  subgraphs: {
    old: {
      sdl: `
        type Query { account: Account, never: String, always: String }
        type Account @key(fields: "id") { id: ID!, never: String, always: String, labeled: String, plain: String }`,
      entities: { Account: [{ ...account, never: 'old', always: 'old', labeled: 'old', plain: 'plain' }] },
      fields: {
        Query: {
          account: { ...account, never: 'old', always: 'old', labeled: 'old', plain: 'plain' },
          never: 'old',
          always: 'old',
        },
      },
    },
    new: {
      sdl: `
        type Query {
          latest: Account
          never: String @override(from: "old", label: "percent(0)")
          always: String @override(from: "old", label: "percent(100)")
        }
        type Account @key(fields: "id") {
          id: ID!
          never: String @override(from: "old", label: "percent(0)")
          always: String @override(from: "old", label: "percent(100)")
          labeled: String @override(from: "old", label: "nobody-has-switched-it-on")
        }`,
      entities: { Account: [{ ...account, never: 'new', always: 'new', labeled: 'new' }] },
      fields: {
        Query: { latest: { ...account, never: 'new', always: 'new', labeled: 'new' }, never: 'new', always: 'new' },
      },
    },
  },
  cases: [
    {
      title: 'stays with the old one for no part of a hundred',
      query: '{ never account { never } latest { never } }',
      data: { never: 'old', account: { never: 'old' }, latest: { never: 'old' } },
    },
    {
      title: 'goes to the new one for all of a hundred',
      query: '{ always account { always } latest { always } }',
      data: { always: 'new', account: { always: 'new' }, latest: { always: 'new' } },
      knownFailures: { apollo: 'it has all labels off' },
    },
    {
      title: 'stays with the old one while its label is off',
      query: '{ account { labeled plain } latest { labeled } }',
      data: { account: { labeled: 'old', plain: 'plain' }, latest: { labeled: 'old' } },
    },
  ],
});
