import { describeSemantic } from './describeSemantic.ts';

const owners = [
  { id: '1', pet: { __typename: 'Dog', name: 'Rex', barks: 9 }, home: { __typename: 'Boat', length: 7 } },
  { id: '2', pet: { __typename: 'Cat', name: 'Mia', lives: 7 }, home: { __typename: 'House', street: 'Elm' } },
  { id: '3', pet: null, home: null },
];

describeSemantic('a field that requires fields of abstract types', {
  subgraphs: {
    registry: {
      sdl: `
        type Query { owners: [Owner!]! }
        type Owner @key(fields: "id") { id: ID!, pet: Pet, home: Home }
        interface Pet { name: String! }
        type Dog implements Pet { name: String!, barks: Int }
        type Cat implements Pet { name: String!, lives: Int }
        union Home = House | Boat
        type House { street: String }
        type Boat { length: Int }`,
      entities: { Owner: owners },
      fields: { Query: { owners } },
    },
    insurance: {
      sdl: `
        type Query { customer: Owner }
        type Owner @key(fields: "id") {
          id: ID!
          pet: Pet @external
          home: Home @external
          petRisk: String @requires(fields: "pet { name ... on Dog { barks } ... on Cat { lives } }")
          homeRisk: String @requires(fields: "home { ... on House { street } ... on Boat { length } }")
          boatRisk: String @requires(fields: "home { __typename ... on Boat { length } }")
        }
        interface Pet { name: String! }
        type Dog implements Pet { name: String! @external, barks: Int @external }
        type Cat implements Pet { name: String! @external, lives: Int @external }
        union Home = House | Boat
        type House { street: String @external }
        type Boat { length: Int @external }`,
      entities: { Owner: [{ id: '1' }, { id: '2' }, { id: '3' }] },
      fields: {
        Query: { customer: { id: '2' } },
        Owner: {
          petRisk: ({ pet }) => JSON.stringify(pet, ['name', 'barks', 'lives']),
          homeRisk: ({ home }) => JSON.stringify(home, ['street', 'length']),
          boatRisk: ({ home }) => JSON.stringify(home, ['__typename', 'length']),
        },
      },
    },
  },
  cases: [
    {
      title: 'gets those of each type of an interface',
      query: '{ owners { petRisk } }',
      data: {
        owners: [{ petRisk: '{"name":"Rex","barks":9}' }, { petRisk: '{"name":"Mia","lives":7}' }, { petRisk: 'null' }],
      },
    },
    {
      title: 'gets those of each type of a union',
      query: '{ customer { homeRisk } owners { homeRisk } }',
      data: {
        customer: { homeRisk: '{"street":"Elm"}' },
        owners: [{ homeRisk: '{"length":7}' }, { homeRisk: '{"street":"Elm"}' }, { homeRisk: 'null' }],
      },
    },
    {
      title: 'gets the type name when it requires that',
      query: '{ owners { boatRisk } }',
      data: {
        owners: [
          { boatRisk: '{"__typename":"Boat","length":7}' },
          { boatRisk: '{"__typename":"House"}' },
          { boatRisk: 'null' },
        ],
      },
    },
    {
      title: 'does not show what it required beside what the client asks for',
      query: '{ owners { pet { ... on Cat { name: lives } } petRisk } }',
      data: {
        owners: [
          { pet: {}, petRisk: '{"name":"Rex","barks":9}' },
          { pet: { name: 7 }, petRisk: '{"name":"Mia","lives":7}' },
          { pet: null, petRisk: 'null' },
        ],
      },
      knownFailures: { apollo: "the alias and what is required get into each other's way" },
    },
  ],
});
