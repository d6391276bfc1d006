import { describeSemantic } from './describeSemantic.ts';

const book = { id: 'b1', title: 'Hunger', pages: 134 };
const film = { id: 'f1', title: 'Pathfinder', minutes: 86 };

describeSemantic('fields that come along with a union', {
  subgraphs: {
    media: {
      sdl: `
        type Query { all: [Medium!]! }
        union Medium = Book | Film
        type Book @key(fields: "id") { id: ID!, title: String @shareable, pages: Int }
        type Film @key(fields: "id") { id: ID!, title: String @shareable, minutes: Int @shareable }`,
      entities: { Book: [book], Film: [film] },
      fields: {
        Query: {
          all: [
            { __typename: 'Book', ...book },
            { __typename: 'Film', ...film },
          ],
        },
      },
    },
    loans: {
      sdl: `
        type Query {
          lent: [Medium] @provides(fields: "... on Book { title } ... on Film { minutes }")
          lost: [Medium]
        }
        union Medium = Book | Film
        type Book @key(fields: "id") { id: ID!, title: String @external }
        type Film @key(fields: "id") { id: ID!, minutes: Int @external }`,
      fields: {
        Query: {
          lent: [
            { __typename: 'Book', id: 'b1', title: 'Hunger' },
            null,
            { __typename: 'Film', id: 'f1', minutes: 86 },
          ],
          lost: [{ __typename: 'Film', id: 'f1' }],
        },
      },
    },
  },
  cases: [
    {
      title: 'are not fetched again',
      query: '{ lent { ... on Book { title } ... on Film { minutes } } }',
      data: { lent: [{ title: 'Hunger' }, null, { minutes: 86 }] },
      asks: ['loans'],
    },
    {
      title: 'leave the rest of each member to be fetched',
      query: '{ lent { __typename ... on Book { title pages } ... on Film { title minutes } } }',
      data: {
        lent: [
          { __typename: 'Book', title: 'Hunger', pages: 134 },
          null,
          { __typename: 'Film', title: 'Pathfinder', minutes: 86 },
        ],
      },
    },
    {
      title: 'are fetched where they do not come along',
      query: '{ lost { ... on Film { minutes } } }',
      data: { lost: [{ minutes: 86 }] },
    },
  ],
});
