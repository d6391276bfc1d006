import { describeSemantic } from './describeSemantic.ts';

describeSemantic('introspection beside data', {
  subgraphs: {
    books: {
      sdl: `
        "All there is to ask for."
        type Query { book(id: ID! = "b1"): Book }
        "Something to read."
        type Book @key(fields: "id") { id: ID!, "What it is called." title: String, old: Int @deprecated(reason: "gone") }`,
      entities: { Book: [{ id: 'b1', title: 'Hunger' }] },
      fields: { Query: { book: { id: 'b1', title: 'Hunger' } } },
    },
    prices: {
      sdl: `
        type Query { currency: Currency }
        enum Currency { NOK EUR }
        type Book @key(fields: "id") { id: ID!, price(in: Currency! = NOK): Int }`,
      entities: { Book: [{ id: 'b1', price: 10 }] },
      fields: { Query: { currency: 'NOK' } },
    },
  },
  cases: [
    {
      title: 'is answered without a subgraph',
      query: '{ __schema { queryType { name } mutationType { name } } __type(name: "Book") { kind name description } }',
      data: {
        __schema: { queryType: { name: 'Query' }, mutationType: null },
        __type: { kind: 'OBJECT', name: 'Book', description: 'Something to read.' },
      },
      asks: [],
    },
    {
      title: 'stands among data of several subgraphs, with aliases and variables',
      query: `query ($type: String!, $all: Boolean) {
        book { price }
        b: __type(name: $type) { n: name fields(includeDeprecated: $all) { name } }
        currency
        __schema { __typename q: queryType { __typename } }
        none: __type(name: "Nobody") { name }
        __typename
      }`,
      variables: { type: 'Currency', all: true },
      data: {
        book: { price: 10 },
        b: { n: 'Currency', fields: null },
        currency: 'NOK',
        __schema: { __typename: '__Schema', q: { __typename: '__Type' } },
        none: null,
        __typename: 'Query',
      },
    },
    {
      title: 'can stand in fragments and be left out',
      query: `query ($no: Boolean!) { ...Meta book { title } __schema @include(if: $no) { types { name } } }
        fragment Meta on Query { __type(name: "Currency") { enumValues { name } } x: __schema @skip(if: $no) { queryType { kind } } }`,
      variables: { no: false },
      data: {
        __type: { enumValues: [{ name: 'NOK' }, { name: 'EUR' }] },
        x: { queryType: { kind: 'OBJECT' } },
        book: { title: 'Hunger' },
      },
    },
    {
      title: 'shows nothing of federation',
      query:
        '{ service: __type(name: "_Service") { name } entity: __type(name: "_Entity") { name } any: __type(name: "_Any") { name } join: __type(name: "join__Graph") { name } currency }',
      data: { service: null, entity: null, any: null, join: null, currency: 'NOK' },
    },
  ],
});
