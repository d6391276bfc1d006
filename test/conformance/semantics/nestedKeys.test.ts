import { describeSemantic } from './describeSemantic.ts';

const parcels = [
  { id: 'p1', sender: { country: { code: 'NO' }, number: 7 }, weight: 2.5 },
  { id: 'p2', sender: { country: { code: 'SE' }, number: 7 }, weight: 1 },
];

describeSemantic('an entity with a nested key', {
  subgraphs: {
    post: {
      sdl: `
        type Query { parcels: [Parcel!]! }
        type Parcel @key(fields: "id") @key(fields: "sender { country { code } number }") { id: ID!, sender: Sender!, weight: Float }
        type Sender @shareable { country: Country!, number: Int!, name: String }
        type Country @shareable { code: String! }`,
      entities: { Parcel: parcels },
      fields: { Query: { parcels }, Sender: { name: 'from the post' } },
    },
    customs: {
      sdl: `
        type Query { declared: [Parcel] }
        type Parcel @key(fields: "sender { country { code } number }") { sender: Sender!, duty: Int }
        type Sender { country: Country! @shareable, number: Int! @shareable }
        type Country @shareable { code: String!, inUnion: Boolean }`,
      entities: {
        Parcel: [
          { sender: { country: { code: 'NO', inUnion: false }, number: 7 }, duty: 30 },
          { sender: { country: { code: 'SE', inUnion: true }, number: 7 }, duty: 0 },
        ],
      },
      fields: {
        Query: { declared: [{ sender: { country: { code: 'SE', inUnion: true }, number: 7 }, duty: 0 }, null] },
      },
    },
  },
  cases: [
    {
      title: 'is found by what stands inside of its key',
      query: '{ parcels { weight duty } }',
      data: {
        parcels: [
          { weight: 2.5, duty: 30 },
          { weight: 1, duty: 0 },
        ],
      },
    },
    {
      title: 'the objects of the key may be asked for as well, also with other fields',
      query: '{ declared { sender { number name country { inUnion } } id } }',
      data: {
        declared: [{ sender: { number: 7, name: 'from the post', country: { inUnion: true } }, id: 'p2' }, null],
      },
      knownFailures: { native: 'the planner finds no path to the other fields' },
    },
    {
      title: 'the objects of the key under aliases',
      query: '{ parcels { from: sender { where: country { inUnion } } sender { number: name } duty } }',
      data: {
        parcels: [
          { from: { where: { inUnion: false } }, sender: { number: 'from the post' }, duty: 30 },
          { from: { where: { inUnion: true } }, sender: { number: 'from the post' }, duty: 0 },
        ],
      },
      knownFailures: {
        apollo: "the alias and the key get into each other's way",
        native: 'the planner finds no path to the other fields',
      },
    },
  ],
});
