import { describeSemantic } from './describeSemantic.ts';

const echo = (_source: unknown, { filter }: Record<string, unknown>) => JSON.stringify(filter);

describeSemantic('input types of which subgraphs know different fields', {
  subgraphs: {
    left: {
      sdl: `
        type Query { left(filter: Filter!): String, item: Item }
        type Item @key(fields: "id") { id: ID!, left(filter: Filter): String }
        input Filter { text: String!, limit: Int = 10, leftOnly: Boolean, inner: [Inner!] }
        input Inner { name: String, both: Int }`,
      entities: { Item: [{ id: '1' }] },
      fields: { Query: { left: echo, item: { id: '1' } }, Item: { left: echo } },
    },
    right: {
      sdl: `
        type Query { right(filter: Filter, only: Int): String }
        type Item @key(fields: "id") { id: ID!, right(filter: Filter): String }
        input Filter { text: String!, limit: Int = 10, rightOnly: [String], inner: [Inner!] }
        input Inner { both: Int }`,
      entities: { Item: [{ id: '1' }] },
      fields: { Query: { right: echo }, Item: { right: echo } },
    },
  },
  cases: [
    {
      title: 'have those that all of them know',
      query:
        '{ filter: __type(name: "Filter") { inputFields { name } } inner: __type(name: "Inner") { inputFields { name } } }',
      data: {
        filter: { inputFields: [{ name: 'text' }, { name: 'limit' }, { name: 'inner' }] },
        inner: { inputFields: [{ name: 'both' }] },
      },
    },
    {
      title: 'are passed on to each',
      query: 'query ($filter: Filter!) { left(filter: $filter) right(filter: $filter) }',
      variables: { filter: { text: 't', inner: [{ both: 1 }] } },
      data: {
        left: '{"text":"t","limit":10,"inner":[{"both":1}]}',
        right: '{"text":"t","limit":10,"inner":[{"both":1}]}',
      },
    },
    {
      title: 'are passed on to fields of an entity as they are written',
      query: '{ item { left(filter: { text: "l", limit: 1 }) right(filter: { text: "r", limit: null }) } }',
      data: { item: { left: '{"text":"l","limit":1}', right: '{"text":"r","limit":null}' } },
    },
  ],
});
