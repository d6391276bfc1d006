import { describeSemantic } from './describeSemantic.ts';

const dog = { __typename: 'Dog', id: 'd1', name: 'Rex', age: 4, breed: 'spaniel' };
const cat = { __typename: 'Cat', id: 'c1', name: 'Mia', age: 9 };

describeSemantic('fields that come along with an interface', {
  subgraphs: {
    animals: {
      sdl: `
        type Query { animals: [Animal!]! }
        interface Animal { id: ID!, name: String, age: Int }
        type Dog implements Animal @key(fields: "id") { id: ID!, name: String @shareable, age: Int @shareable, breed: String }
        type Cat implements Animal @key(fields: "id") { id: ID!, name: String @shareable, age: Int @shareable }`,
      entities: { Dog: [dog], Cat: [cat] },
      fields: { Query: { animals: [dog, cat] } },
    },
    shelter: {
      sdl: `
        type Query {
          newest: [Animal!]! @provides(fields: "... on Dog { name } ... on Cat { name age }")
          oldest: Animal
          cage: Cage
        }
        type Cage { guest: Animal @provides(fields: "... on Dog { name } ... on Cat { name }") }
        interface Animal { id: ID!, name: String }
        type Dog implements Animal @key(fields: "id") { id: ID!, name: String @external }
        type Cat implements Animal @key(fields: "id") { id: ID!, name: String @external, age: Int @external }`,
      fields: {
        Query: {
          newest: [
            { __typename: 'Dog', id: 'd1', name: 'Rex' },
            { __typename: 'Cat', id: 'c1', name: 'Mia', age: 9 },
          ],
          oldest: { __typename: 'Cat', id: 'c1' },
          cage: { guest: { __typename: 'Dog', id: 'd1', name: 'Rex' } },
        },
      },
    },
  },
  cases: [
    {
      title: 'are not fetched again for the types that they come along with',
      query: '{ newest { ... on Dog { name } ... on Cat { name age } } }',
      data: { newest: [{ name: 'Rex' }, { name: 'Mia', age: 9 }] },
      asks: ['shelter'],
    },
    {
      title: 'are fetched for the other types',
      query: '{ newest { age ... on Dog { breed } } }',
      data: { newest: [{ age: 4, breed: 'spaniel' }, { age: 9 }] },
    },
    {
      title: 'come along behind another object',
      query: '{ cage { guest { name } } }',
      data: { cage: { guest: { name: 'Rex' } } },
      asks: ['shelter'],
    },
    {
      title: 'are fetched where nothing is promised',
      query: '{ oldest { name ... on Cat { age } } }',
      data: { oldest: { name: 'Mia', age: 9 } },
    },
  ],
});
