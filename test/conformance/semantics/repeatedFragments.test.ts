import { describeSemantic } from './describeSemantic.ts';

const film = { __typename: 'Film', id: 'f', title: 'Pathfinder' };
const book = { __typename: 'Book', id: 'b', title: 'Hunger' };

describeSemantic('fragments that are repeated', {
  subgraphs: {
    media: {
      sdl: `
        type Query { favorite: Medium, newest: Medium, film: Film }
        interface Medium { id: ID!, title: String }
        type Film implements Medium @key(fields: "id") { id: ID!, title: String, sequel: Film }
        type Book implements Medium @key(fields: "id") { id: ID!, title: String, about: [Medium!] }`,
      entities: { Film: [film], Book: [{ ...book, about: [film] }] },
      fields: {
        Query: { favorite: { ...book, about: [film, book] }, newest: film, film },
        Film: { sequel: ({ title }) => (title === 'Pathfinder' ? { ...film, title: 'Second' } : null) },
      },
    },
    critics: {
      sdl: `
        type Query { critic: String }
        type Film @key(fields: "id") { id: ID!, stars(of: Int): Int, by: Critic }
        type Book @key(fields: "id") { id: ID!, stars(of: Int): Int }
        type Critic { name: String }`,
      entities: { Film: [{ id: 'f', by: { name: 'Roger' } }], Book: [{ id: 'b' }] },
      fields: { Film: { stars: (_film, { of }) => of ?? 5 }, Book: { stars: 3 } },
    },
  },
  cases: [
    {
      title: 'give their fields once',
      query:
        '{ film { ...F ...F ... on Film { ...F title } } } fragment F on Film { title stars by { name ...C } } fragment C on Critic { name }',
      data: { film: { title: 'Pathfinder', stars: 5, by: { name: 'Roger' } } },
    },
    {
      title: 'give their fields in all places where they stand',
      query: `{ favorite { ...M ... on Book { about { ...M } } } newest { ...M ...Deep } film { ...M sequel { ...M sequel { ...M } } } }
        fragment M on Medium { title ... on Film { stars } ... on Book { stars(of: 1) } }
        fragment Deep on Film { sequel { ...M } }`,
      data: {
        favorite: {
          title: 'Hunger',
          stars: 3,
          about: [
            { title: 'Pathfinder', stars: 5 },
            { title: 'Hunger', stars: 3 },
          ],
        },
        newest: { title: 'Pathfinder', stars: 5, sequel: { title: 'Second', stars: 5 } },
        film: { title: 'Pathfinder', stars: 5, sequel: { title: 'Second', stars: 5, sequel: null } },
      },
    },
    {
      title: 'are put together when they ask for different parts of the same field',
      query: `{ film { ...One ...Two sequel { id } } }
        fragment One on Film { sequel { title } by { __typename } }
        fragment Two on Film { by { name } sequel { stars } }`,
      data: { film: { sequel: { title: 'Second', stars: 5, id: 'f' }, by: { __typename: 'Critic', name: 'Roger' } } },
    },
    {
      title: 'of the same type under an interface are put together',
      query: `{ newest { ... on Film { by { name } } ... on Medium { ... on Film { stars(of: 2) } title } ... on Film { by { n: name } } ...Again } }
        fragment Again on Medium { title ... on Film { by { name } } }`,
      data: { newest: { by: { name: 'Roger', n: 'Roger' }, stars: 2, title: 'Pathfinder' } },
    },
    {
      title: 'take variables along to each place',
      query: `query ($of: Int) { film { ...S sequel { ...S } } newest { ...S } } fragment S on Film { stars(of: $of) }`,
      variables: { of: 4 },
      data: { film: { stars: 4, sequel: { stars: 4 } }, newest: { stars: 4 } },
    },
  ],
});
