import type { OpenSubgraph } from './startOpenSystem.ts';

const medicines = [
  { id: '1', name: 'Paracet', milligrams: 500 },
  { id: '2', name: 'Ibux', milligrams: 400 },
];

/** Two subgraphs that share an entity. */
export const openFixture: Readonly<Record<'medicines' | 'stock', OpenSubgraph>> = {
  medicines: {
    sdl: `
      type Query { medicines: [Medicine!]! medicine(id: ID!): Medicine }
      type Mutation { rename(id: ID!, name: String!): Medicine }
      type Medicine @key(fields: "id") { id: ID! name: String @shareable milligrams: Int }
    `,
    resolvers: {
      Query: {
        medicines: () => medicines,
        medicine: (_: unknown, { id }: { id: string }) => medicines.find((medicine) => medicine.id === id),
      },
      Mutation: { rename: (_: unknown, given: object) => given },
      Medicine: {
        __resolveReference: ({ id }: { id: string }) => medicines.find((medicine) => medicine.id === id),
      },
    },
  },
  stock: {
    sdl: `
      type Query { shelves: [Shelf!]! }
      type Shelf { label: String medicine: Medicine @provides(fields: "name") }
      type Medicine @key(fields: "id") {
        id: ID!
        name: String @external
        milligrams: Int @external
        boxes: Int
        grams: Float @requires(fields: "milligrams")
      }
    `,
    resolvers: {
      Query: { shelves: () => [{ label: 'A', medicine: { id: '1', name: 'Paracet' } }] },
      Medicine: {
        __resolveReference: (entity: object) => entity,
        boxes: ({ id }: { id: string }) => Number(id) * 10,
        grams: ({ milligrams }: { milligrams: number }) => milligrams / 1_000,
      },
    },
  },
};
