import { describeSemantic } from './describeSemantic.ts';

const book = { __typename: 'Book', id: 'b', pages: 134 };
const film = { __typename: 'Film', id: 'f', minutes: 86 };
const song = { __typename: 'Song', id: 's', seconds: 200 };

describeSemantic('unions of which subgraphs know different members', {
  subgraphs: {
    library: {
      sdl: `
        type Query { borrowed: [Medium], shared: Medium @shareable, shelf: Shelf }
        union Medium = Book | Film
        type Shelf @key(fields: "id") { id: ID!, first: Medium @shareable }
        type Book @key(fields: "id") { id: ID!, pages: Int }
        type Film @key(fields: "id") { id: ID!, minutes: Int }`,
      entities: { Book: [book], Film: [film], Shelf: [{ id: '1', first: film }] },
      fields: { Query: { borrowed: [book, null, film], shared: film, shelf: { id: '1', first: film } } },
    },
    streams: {
      sdl: `
        type Query { played: [Medium!]!, shared: Medium @shareable }
        union Medium = Film | Song
        type Shelf @key(fields: "id") { id: ID!, first: Medium @shareable, dusty: Boolean }
        type Film @key(fields: "id") { id: ID!, stars: Int }
        type Song @key(fields: "id") { id: ID!, seconds: Int }`,
      entities: {
        Film: [{ ...film, stars: 5 }],
        Song: [song],
        Shelf: [{ id: '1', first: { ...film, stars: 5 }, dusty: true }],
      },
      fields: { Query: { played: [{ ...film, stars: 5 }, song], shared: { ...film, stars: 5 } } },
    },
  },
  cases: [
    {
      title: 'may be asked for members that the answering subgraph does not know',
      query:
        '{ borrowed { ... on Song { seconds } ... on Book { pages } } played { ... on Book { pages } ... on Song { seconds } } }',
      data: { borrowed: [{ pages: 134 }, null, {}], played: [{}, { seconds: 200 }] },
    },
    {
      title: 'may be asked only for members that the answering subgraph does not know',
      query: '{ borrowed { ... on Song { seconds } } played { ... on Book { id pages } } }',
      data: { borrowed: [{}, null, {}], played: [{}, {}] },
    },
    {
      title: 'get the fields of a member from each subgraph that knows it',
      query: '{ borrowed { __typename ... on Film { minutes stars } } played { ... on Film { stars minutes } } }',
      data: {
        borrowed: [{ __typename: 'Book' }, null, { __typename: 'Film', minutes: 86, stars: 5 }],
        played: [{ stars: 5, minutes: 86 }, {}],
      },
    },
    {
      title: 'at a shared root give the member that both know',
      query: '{ shared { __typename ... on Film { minutes stars } ... on Song { seconds } ... on Book { pages } } }',
      data: { shared: { __typename: 'Film', minutes: 86, stars: 5 } },
    },
    {
      title: 'in a shared field of an entity give the member that both know',
      query: '{ shelf { dusty first { ... on Film { stars minutes } ... on Song { seconds } } } }',
      data: { shelf: { dusty: true, first: { stars: 5, minutes: 86 } } },
    },
    {
      title: 'have all members for clients',
      query: '{ __type(name: "Medium") { possibleTypes { name } } borrowed { ... on Song { __typename } } }',
      data: {
        __type: { possibleTypes: [{ name: 'Book' }, { name: 'Film' }, { name: 'Song' }] },
        borrowed: [{}, null, {}],
      },
    },
  ],
});
