import { describeSemantic } from './describeSemantic.ts';

const people = [
  { id: '1', name: 'Ada', address: { city: 'Oslo', zip: '0150' }, age: 36 },
  { id: '2', name: 'Bo', address: { city: 'Bergen', zip: '5003' }, age: 51 },
];

describeSemantic('fields of an object that come along with it', {
  subgraphs: {
    people: {
      sdl: `
        type Query { people: [Person!]! }
        type Person @key(fields: "id") { id: ID!, name: String @shareable, address: Address @shareable, age: Int }
        type Address @shareable { city: String, zip: String }`,
      entities: { Person: people },
      fields: { Query: { people } },
    },
    letters: {
      sdl: `
        type Query { letters: [Letter!]!, latest: Letter, author: Person }
        type Letter @key(fields: "id") {
          id: ID!
          from: Person @provides(fields: "name")
          to: Person @provides(fields: "name address { city }")
          about: Person
        }
        type Person @key(fields: "id") { id: ID!, name: String @external, address: Address @external }
        type Address { city: String @external }`,
      entities: { Letter: [] },
      fields: {
        Query: {
          letters: [
            {
              id: 'l1',
              from: { id: '1', name: 'Ada' },
              to: { id: '2', name: 'Bo', address: { city: 'Bergen' } },
              about: { id: '2' },
            },
            { id: 'l2', from: null, to: { id: '1', name: 'Ada', address: { city: 'Oslo' } }, about: null },
          ],
          latest: { id: 'l1', from: { id: '1', name: 'Ada' }, to: null, about: { id: '1' } },
          author: { id: '2' },
        },
      },
    },
  },
  cases: [
    {
      title: 'are not fetched again',
      query: '{ letters { from { name } to { name address { city } } } }',
      data: {
        letters: [
          { from: { name: 'Ada' }, to: { name: 'Bo', address: { city: 'Bergen' } } },
          { from: null, to: { name: 'Ada', address: { city: 'Oslo' } } },
        ],
      },
      asks: ['letters'],
    },
    {
      title: 'leave the rest to be fetched',
      query: '{ letters { from { name age } to { address { city zip } } } }',
      data: {
        letters: [
          { from: { name: 'Ada', age: 36 }, to: { address: { city: 'Bergen', zip: '5003' } } },
          { from: null, to: { address: { city: 'Oslo', zip: '0150' } } },
        ],
      },
    },
    {
      title: 'are fetched where they do not come along',
      query: '{ letters { about { name } } author { name } }',
      data: { letters: [{ about: { name: 'Bo' } }, { about: null }], author: { name: 'Bo' } },
    },
    {
      title: 'come along on one way and not on another to the same entity',
      query: '{ latest { from { id name } about { id name address { city } } } }',
      data: { latest: { from: { id: '1', name: 'Ada' }, about: { id: '1', name: 'Ada', address: { city: 'Oslo' } } } },
    },
  ],
});
