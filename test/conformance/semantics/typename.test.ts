import { describeSemantic } from './describeSemantic.ts';

const cat = { __typename: 'Cat', id: 'c1', name: 'Mia' };
const dog = { __typename: 'Dog', id: 'd1', name: 'Rex' };

describeSemantic('__typename', {
  subgraphs: {
    pets: {
      sdl: `
        type Query { pets: [Pet!]!, first: Any, cat: Cat, grid: [[Pet]] }
        type Mutation { rename: Cat }
        interface Pet { id: ID!, name: String }
        union Any = Cat | Dog
        type Cat implements Pet @key(fields: "id") { id: ID!, name: String, home: Home }
        type Dog implements Pet @key(fields: "id") { id: ID!, name: String }
        type Home { street: String }`,
      entities: { Cat: [cat], Dog: [dog] },
      fields: {
        Query: { pets: [cat, dog], first: dog, cat, grid: [[dog, null], null] },
        Mutation: { rename: cat },
        Cat: { home: { street: 'Elm' } },
      },
    },
    vets: {
      sdl: `
        type Query { vet: String }
        type Cat @key(fields: "id") { id: ID!, lives: Int, friend: Dog }
        type Dog @key(fields: "id") { id: ID!, shots: [Shot!] }
        type Shot { against: String }`,
      entities: {
        Cat: [{ id: 'c1', lives: 7, friend: { id: 'd1', shots: [{ against: 'flu' }] } }],
        Dog: [{ id: 'd1', shots: [{ against: 'flu' }] }],
      },
      fields: { Query: { vet: 'open' } },
    },
  },
  cases: [
    {
      title: 'alone at the root asks nobody',
      query: '{ __typename }',
      data: { __typename: 'Query' },
      asks: [],
    },
    {
      title: 'at the root stands among other fields, under aliases and in fragments',
      query:
        'query { a: __typename vet ...Root ... on Query { __typename b: __typename } } fragment Root on Query { c: __typename }',
      data: { a: 'Query', vet: 'open', c: 'Query', __typename: 'Query', b: 'Query' },
    },
    {
      title: 'of a mutation is that of the mutation type',
      query: 'mutation { __typename t: __typename rename { __typename lives } }',
      data: { __typename: 'Mutation', t: 'Mutation', rename: { __typename: 'Cat', lives: 7 } },
    },
    {
      title: 'of interfaces and unions is that of the object',
      query: '{ pets { __typename kind: __typename } first { __typename } }',
      data: {
        pets: [
          { __typename: 'Cat', kind: 'Cat' },
          { __typename: 'Dog', kind: 'Dog' },
        ],
        first: { __typename: 'Dog' },
      },
    },
    {
      title: 'may be all that is asked for of an entity in another subgraph',
      query: '{ cat { home { __typename } friend { __typename shots { t: __typename } } } }',
      data: { cat: { home: { __typename: 'Home' }, friend: { __typename: 'Dog', shots: [{ t: 'Shot' }] } } },
    },
    {
      title: 'may be used as a name for other fields',
      query:
        '{ cat { __typename: name id: __typename lives } pets { ... on Dog { id: __typename name: id shots { against } } } }',
      data: {
        cat: { __typename: 'Mia', id: 'Cat', lives: 7 },
        pets: [{}, { id: 'Dog', name: 'd1', shots: [{ against: 'flu' }] }],
      },
      knownFailures: { apollo: 'a field named __typename by the client is given the type name' },
    },
    {
      title: 'stands where it was asked for',
      query: '{ cat { name __typename lives } pets { ... on Cat { lives __typename } __typename } }',
      data: {
        cat: { name: 'Mia', __typename: 'Cat', lives: 7 },
        pets: [{ lives: 7, __typename: 'Cat' }, { __typename: 'Dog' }],
      },
    },
    {
      title: 'is there in lists of lists, and where it was not asked for it is not',
      query: '{ grid { __typename ... on Dog { shots { against } } } first { ... on Dog { name shots { against } } } }',
      data: {
        grid: [[{ __typename: 'Dog', shots: [{ against: 'flu' }] }, null], null],
        first: { name: 'Rex', shots: [{ against: 'flu' }] },
      },
    },
    {
      title: 'can be left out',
      query:
        'query ($no: Boolean!) { __typename @include(if: $no) pets { __typename @include(if: $no) ... on Cat { t: __typename @skip(if: $no) } } }',
      variables: { no: false },
      data: { pets: [{ t: 'Cat' }, {}] },
    },
  ],
});
