import { describeSemantic } from './describeSemantic.ts';

const vehicles = [
  { __typename: 'Car', id: 'c1', weight: 1200, doors: 4 },
  { __typename: 'Bike', id: 'b1', weight: 12 },
];

describeSemantic('fields of an interface that require others', {
  subgraphs: {
    garage: {
      sdl: `
        type Query { vehicles: [Vehicle!]! }
        interface Vehicle { id: ID!, weight: Int }
        type Car implements Vehicle @key(fields: "id") { id: ID!, weight: Int, doors: Int }
        type Bike implements Vehicle @key(fields: "id") { id: ID!, weight: Int }`,
      entities: { Car: [vehicles[0] ?? {}], Bike: [vehicles[1] ?? {}] },
      fields: { Query: { vehicles } },
    },
    ferry: {
      sdl: `
        type Query { onBoard: [Passage!]! }
        interface Vehicle { fare: String }
        interface Passage { fare: String, lane: String }
        type Car implements Vehicle & Passage @key(fields: "id") {
          id: ID!
          weight: Int @external
          doors: Int @external
          fare: String @requires(fields: "weight doors")
          lane: String
        }
        type Bike implements Vehicle & Passage @key(fields: "id") {
          id: ID!
          weight: Int @external
          fare: String @requires(fields: "weight")
          lane: String
        }`,
      entities: { Car: [{ id: 'c1', lane: 'left' }], Bike: [{ id: 'b1', lane: 'rail' }] },
      fields: {
        Query: {
          onBoard: [
            { __typename: 'Bike', id: 'b1', lane: 'rail' },
            { __typename: 'Car', id: 'c1', lane: 'left' },
          ],
        },
        Car: { fare: ({ weight, doors }) => `car of ${String(weight)} with ${String(doors)} doors` },
        Bike: { fare: ({ weight }) => `bike of ${String(weight)}` },
      },
    },
  },
  cases: [
    {
      title: 'get what each type requires when they are asked for on the interface',
      query: '{ vehicles { fare } }',
      data: { vehicles: [{ fare: 'car of 1200 with 4 doors' }, { fare: 'bike of 12' }] },
    },
    {
      title: 'get it when they are asked for on the types',
      query: '{ vehicles { ... on Car { cost: fare } ... on Bike { cost: fare id } } }',
      data: { vehicles: [{ cost: 'car of 1200 with 4 doors' }, { cost: 'bike of 12', id: 'b1' }] },
    },
    {
      title: 'get it by way of the other subgraph and back',
      query: '{ onBoard { lane fare ... on Vehicle { weight } } }',
      data: {
        onBoard: [
          { lane: 'rail', fare: 'bike of 12', weight: 12 },
          { lane: 'left', fare: 'car of 1200 with 4 doors', weight: 1200 },
        ],
      },
      knownFailures: {
        native: 'the planner does not fetch what is required',
      },
    },
  ],
});
