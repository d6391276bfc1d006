import { describeSemantic } from './describeSemantic.ts';

const films = [
  { __typename: 'Movie', id: 'm1', title: 'Pathfinder', minutes: 86 },
  { __typename: 'Series', id: 's1', title: 'Skam', episodes: 43 },
];
const ratings = [
  { id: 'm1', stars: 5, best: { text: 'great' } },
  { id: 's1', stars: 4, best: null },
];

describeSemantic('an interface that is an object to another subgraph', {
  subgraphs: {
    media: {
      sdl: `
        type Query { media: [Media!]!, movie: Movie }
        interface Media @key(fields: "id") { id: ID!, title: String }
        type Movie implements Media @key(fields: "id") { id: ID!, title: String, minutes: Int }
        type Series implements Media @key(fields: "id") { id: ID!, title: String, episodes: Int }`,
      entities: { Movie: [films[0] ?? {}], Series: [films[1] ?? {}] },
      fields: { Query: { media: films, movie: films[0] } },
    },
    ratings: {
      sdl: `
        type Query { rated: [Media!]!, top: Media }
        type Media @interfaceObject @key(fields: "id") { id: ID!, stars: Int, best: Review }
        type Review { text: String }`,
      entities: { Media: ratings },
      fields: { Query: { rated: ratings, top: ratings[0] } },
    },
    extras: {
      sdl: `
        type Query { extra: String }
        type Movie @key(fields: "id") { id: ID!, director: String }`,
      entities: { Movie: [{ id: 'm1', director: 'Gaup' }] },
    },
  },
  cases: [
    {
      title: 'gets fields for all of its types',
      query: '{ media { title stars best { text } } }',
      data: {
        media: [
          { title: 'Pathfinder', stars: 5, best: { text: 'great' } },
          { title: 'Skam', stars: 4, best: null },
        ],
      },
    },
    {
      title: 'gets them where only one of its types is asked for',
      query: '{ movie { minutes stars } media { ... on Series { stars episodes } } }',
      data: { movie: { minutes: 86, stars: 5 }, media: [{}, { stars: 4, episodes: 43 }] },
    },
    {
      title: 'is found as an object and gets its type from where that is known',
      query: '{ rated { __typename stars title } top { __typename } }',
      data: {
        rated: [
          { __typename: 'Movie', stars: 5, title: 'Pathfinder' },
          { __typename: 'Series', stars: 4, title: 'Skam' },
        ],
        top: { __typename: 'Movie' },
      },
    },
    {
      title: 'is found as an object and asked for fields of its types',
      query: '{ rated { ... on Movie { minutes director } ... on Series { episodes stars } } }',
      data: {
        rated: [
          { minutes: 86, director: 'Gaup' },
          { episodes: 43, stars: 4 },
        ],
      },
    },
    {
      title: 'needs nobody else when only fields of the object are asked for',
      query: '{ rated { id stars } }',
      data: {
        rated: [
          { id: 'm1', stars: 5 },
          { id: 's1', stars: 4 },
        ],
      },
      asks: ['ratings'],
    },
    {
      title: 'leads from the object to a third subgraph that knows one of its types',
      query: '{ top { ... on Movie { director } } movie { director stars } }',
      data: { top: { director: 'Gaup' }, movie: { director: 'Gaup', stars: 5 } },
    },
  ],
});
