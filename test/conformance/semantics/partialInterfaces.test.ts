import { describeSemantic } from './describeSemantic.ts';

const nurse = { __typename: 'Nurse', id: 'n', name: 'Nora', ward: 'A' };
const doctor = { __typename: 'Doctor', id: 'd', name: 'Dina', beds: 4 };

describeSemantic('interfaces of which subgraphs know different types and fields', {
  subgraphs: {
    staff: {
      sdl: `
        type Query { staff: [Worker!]!, onCall: Worker }
        interface Worker { id: ID!, name: String }
        type Nurse implements Worker @key(fields: "id") { id: ID!, name: String, ward: String }
        type Doctor implements Worker @key(fields: "id") { id: ID!, name: String, beds: Int }`,
      entities: { Nurse: [nurse], Doctor: [doctor] },
      fields: { Query: { staff: [nurse, doctor], onCall: nurse } },
    },
    payroll: {
      sdl: `
        type Query { paid: [Worker!]! }
        interface Worker { pay: Int }
        type Nurse implements Worker @key(fields: "id") { id: ID!, pay: Int }
        type Doctor @key(fields: "id") { id: ID!, pay: Int }
        type Robot implements Worker & Machine { id: ID!, name: String, pay: Int, watts: Int }
        interface Machine { watts: Int }`,
      entities: { Nurse: [{ id: 'n', pay: 50 }], Doctor: [{ id: 'd', pay: 90 }] },
      fields: {
        Query: {
          paid: [
            { __typename: 'Robot', id: 'r', name: 'R2', pay: 0, watts: 300 },
            { __typename: 'Nurse', id: 'n', pay: 50 },
          ],
        },
      },
    },
    cards: {
      sdl: `
        type Query { cards: [String] }
        type Doctor @key(fields: "id") { id: ID!, card: String }`,
      entities: { Doctor: [{ id: 'd', card: 'gold' }] },
    },
  },
  cases: [
    {
      title: 'get a field of the interface from where it is known, type by type',
      query: '{ staff { name pay } }',
      data: {
        staff: [
          { name: 'Nora', pay: 50 },
          { name: 'Dina', pay: 90 },
        ],
      },
    },
    {
      title: 'get a field of the interface for a type that only another subgraph knows',
      query: '{ paid { __typename pay name } }',
      data: {
        paid: [
          { __typename: 'Robot', pay: 0, name: 'R2' },
          { __typename: 'Nurse', pay: 50, name: 'Nora' },
        ],
      },
    },
    {
      title: 'may be asked for types that the answering subgraph does not know',
      query:
        '{ staff { ... on Robot { watts } ... on Doctor { card beds } ... on Machine { watts } } paid { ... on Doctor { beds } ... on Machine { watts } } }',
      data: { staff: [{}, { card: 'gold', beds: 4 }], paid: [{ watts: 300 }, {}] },
    },
    {
      title: 'may be asked for another interface of their types',
      query: '{ paid { ... on Machine { ... on Worker { id } watts } ... on Worker { ... on Nurse { ward } } } }',
      data: { paid: [{ id: 'r', watts: 300 }, { ward: 'A' }] },
    },
    {
      title: 'keep fragments inside of fragments of their types apart',
      query: '{ onCall { ... on Nurse { ... on Worker { pay ... on Doctor { beds } ... on Nurse { ward } } } } }',
      data: { onCall: { pay: 50, ward: 'A' } },
    },
  ],
});
