import { describeSemantic } from './describeSemantic.ts';

const fail = () => {
  throw new Error('on purpose');
};
const rooms = [
  {
    id: 'r1',
    name: 'Kitchen',
    guests: [
      { __typename: 'Adult', id: 'g1' },
      { __typename: 'Child', id: 'g2' },
    ],
  },
  { id: 'r2', name: 'Attic', guests: [] },
  { id: 'r3', name: 'Cellar', guests: [{ __typename: 'Child', id: 'g2' }] },
];

describeSemantic('the path of an error', {
  subgraphs: {
    house: {
      sdl: `
        type Query { rooms: [Room]!, room: Room, door: String, nested: [[Room]] }
        type Room @key(fields: "id") { id: ID!, name: String, guests: [Guest!]! }
        union Guest = Adult | Child
        type Adult @key(fields: "id") { id: ID! }
        type Child @key(fields: "id") { id: ID! }`,
      entities: { Room: rooms, Adult: [{ id: 'g1' }], Child: [{ id: 'g2' }] },
      fields: {
        Query: {
          rooms: [rooms[0], null, rooms[1], rooms[2]],
          room: rooms[2],
          door: fail,
          nested: [[rooms[1]], null, [null, rooms[0]]],
        },
      },
    },
    heating: {
      sdl: `
        type Query { boiler: String }
        type Room @key(fields: "id") { id: ID!, degrees: Int, radiators: [Radiator] }
        type Radiator { on: Boolean, serial(check: Boolean): String }
        type Child @key(fields: "id") { id: ID!, blanket: String, toys: [String] }`,
      entities: {
        Room: [
          { id: 'r1', degrees: 20, radiators: [{ on: true }, { on: false }] },
          { id: 'r2', degrees: 'warm', radiators: [] },
          { id: 'r3', degrees: 'cold', radiators: [null, { on: true }] },
        ],
        Child: [{ id: 'g2', toys: ['car', { not: 'a text' }] }],
      },
      fields: {
        Query: { boiler: fail },
        Radiator: { serial: ({ on }, { check }) => (on === true && check !== false ? fail() : 'S1') },
        Child: { blanket: fail },
      },
    },
  },
  cases: [
    {
      title: 'at the root is the field, under the name that the client gave',
      query: '{ d: door boiler room { name } }',
      data: { d: null, boiler: null, room: { name: 'Cellar' } },
      errorPaths: [['d'], ['boiler']],
    },
    {
      title: 'of an entity leads through the lists of the answer, past nulls',
      query: '{ rooms { name degrees } }',
      data: {
        rooms: [
          { name: 'Kitchen', degrees: 20 },
          null,
          { name: 'Attic', degrees: null },
          { name: 'Cellar', degrees: null },
        ],
      },
      errorPaths: [
        ['rooms', 2, 'degrees'],
        ['rooms', 3, 'degrees'],
      ],
    },
    {
      title: 'inside of what an entity fetch brought goes on below the entity',
      query: '{ rooms { r: radiators { on s: serial } } }',
      data: {
        rooms: [
          {
            r: [
              { on: true, s: null },
              { on: false, s: 'S1' },
            ],
          },
          null,
          { r: [] },
          { r: [null, { on: true, s: null }] },
        ],
      },
      errorPaths: [
        ['rooms', 0, 'r', 0, 's'],
        ['rooms', 3, 'r', 1, 's'],
      ],
    },
    {
      title: 'is told for each place where the entity stands',
      query: '{ rooms { guests { ... on Child { blanket } } } room { guests { ... on Child { b: blanket } } } }',
      data: {
        rooms: [{ guests: [{}, { blanket: null }] }, null, { guests: [] }, { guests: [{ blanket: null }] }],
        room: { guests: [{ b: null }] },
      },
      errorPaths: [
        ['rooms', 0, 'guests', 1, 'blanket'],
        ['rooms', 3, 'guests', 0, 'blanket'],
        ['room', 'guests', 0, 'b'],
      ],
      knownFailures: { apollo: 'it counts entities that were not asked about' },
    },
    {
      title: 'tells fields under several names apart',
      query: '{ room { radiators { one: serial(check: true) other: serial(check: false) } } }',
      data: { room: { radiators: [null, { one: null, other: 'S1' }] } },
      errorPaths: [['room', 'radiators', 1, 'one']],
    },
    {
      title: 'leads through lists of lists',
      query: '{ nested { degrees guests { ... on Child { toys } } } }',
      data: {
        nested: [[{ degrees: null, guests: [] }], null, [null, { degrees: 20, guests: [{}, { toys: ['car', null] }] }]],
      },
      errorPaths: [
        ['nested', 0, 0, 'degrees'],
        ['nested', 2, 1, 'guests', 1, 'toys', 1],
      ],
      knownFailures: { apollo: 'it counts entities that were not asked about' },
    },
    {
      title: 'never speaks of how it was fetched when parts of a list do not take part',
      query: '{ rooms { guests { __typename ... on Child { toys } } } }',
      data: {
        rooms: [
          { guests: [{ __typename: 'Adult' }, { __typename: 'Child', toys: ['car', null] }] },
          null,
          { guests: [] },
          { guests: [{ __typename: 'Child', toys: ['car', null] }] },
        ],
      },
      errorPaths: [
        ['rooms', 0, 'guests', 1, 'toys', 1],
        ['rooms', 3, 'guests', 0, 'toys', 1],
      ],
      knownFailures: { apollo: 'it counts entities that were not asked about' },
    },
  ],
});
