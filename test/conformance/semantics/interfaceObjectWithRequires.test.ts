import { describeSemantic } from './describeSemantic.ts';

const shapes = [
  { __typename: 'Square', id: 'q', side: 3, color: 'red' },
  { __typename: 'Circle', id: 'c', radius: 2, color: null },
];

describeSemantic('a field of an interface object that requires others', {
  subgraphs: {
    shapes: {
      sdl: `
        type Query { shapes: [Shape!]! }
        interface Shape @key(fields: "id") { id: ID!, color: String, border: Border }
        type Square implements Shape @key(fields: "id") { id: ID!, color: String, border: Border, side: Int }
        type Circle implements Shape @key(fields: "id") { id: ID!, color: String, border: Border, radius: Int }
        type Border { width: Int }`,
      entities: {
        Square: [{ ...shapes[0], border: { width: 1 } }],
        Circle: [{ ...shapes[1], border: null }],
      },
      fields: {
        Query: {
          shapes: [
            { ...shapes[0], border: { width: 1 } },
            { ...shapes[1], border: null },
          ],
        },
      },
    },
    print: {
      sdl: `
        type Query { printed: [Shape] }
        type Shape @interfaceObject @key(fields: "id") {
          id: ID!
          color: String @external
          border: Border @external
          ink: String @requires(fields: "color")
          frame: String @requires(fields: "border { width }")
        }
        type Border { width: Int @external }`,
      entities: { Shape: [{ id: 'q' }, { id: 'c' }] },
      fields: {
        Query: { printed: [{ id: 'c' }, null, { id: 'q' }] },
        Shape: { ink: ({ color }) => `ink ${String(color)}`, frame: ({ border }) => JSON.stringify(border) },
      },
    },
  },
  cases: [
    {
      title: 'gets them from whatever the type is',
      query: '{ shapes { ink } }',
      data: { shapes: [{ ink: 'ink red' }, { ink: 'ink null' }] },
    },
    {
      title: 'gets nested ones',
      query: '{ shapes { frame } }',
      data: { shapes: [{ frame: '{"width":1}' }, { frame: 'null' }] },
    },
    {
      title: 'gets them by way of the other subgraph and back',
      query: '{ printed { ink frame ... on Square { side } } }',
      data: { printed: [{ ink: 'ink null', frame: 'null' }, null, { ink: 'ink red', frame: '{"width":1}', side: 3 }] },
      knownFailures: { native: 'the planner finds no path to a field of one type' },
    },
    {
      title: 'gets them for one type only',
      query: '{ shapes { ... on Circle { ink radius } } }',
      data: { shapes: [{}, { ink: 'ink null', radius: 2 }] },
    },
  ],
});
