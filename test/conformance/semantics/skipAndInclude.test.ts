import { describeSemantic } from './describeSemantic.ts';

const tree = { id: 't1', kind: 'oak', nest: { __typename: 'Owl', id: 'o1', name: 'Ulla' } };

describeSemantic('@skip and @include', {
  subgraphs: {
    forest: {
      sdl: `
        type Query { tree: Tree, trees: [Tree!]! }
        type Tree @key(fields: "id") { id: ID!, kind: String, nest: Bird }
        interface Bird { id: ID!, name: String }
        type Owl implements Bird @key(fields: "id") { id: ID!, name: String }
        type Crow implements Bird @key(fields: "id") { id: ID!, name: String }`,
      entities: { Tree: [tree], Owl: [tree.nest], Crow: [] },
      fields: { Query: { tree, trees: [tree] } },
    },
    science: {
      sdl: `
        type Query { study: String }
        type Tree @key(fields: "id") { id: ID!, kind: String @external, age: Int, latin: String @requires(fields: "kind") }
        type Owl @key(fields: "id") { id: ID!, wings: Int, eggs(year: Int): Int }`,
      entities: { Tree: [{ id: 't1', age: 300 }], Owl: [{ id: 'o1', wings: 2 }] },
      fields: {
        Query: { study: 'on' },
        Tree: { latin: ({ kind }) => `quercus ${String(kind)}` },
        Owl: { eggs: (_owl, { year }) => year ?? 0 },
      },
    },
  },
  cases: [
    {
      title: 'leave out a field of another subgraph and the request for it',
      query: 'query ($no: Boolean!) { tree { kind age @include(if: $no) latin @skip(if: true) } }',
      variables: { no: false },
      data: { tree: { kind: 'oak' } },
      asks: ['forest'],
      knownFailures: { apollo: 'it asks although all that it asks for is skipped' },
    },
    {
      title: 'ask for a field of another subgraph when they say so',
      query: 'query ($yes: Boolean!) { tree { kind age @include(if: $yes) } trees { latin @skip(if: false) } }',
      variables: { yes: true },
      data: { tree: { kind: 'oak', age: 300 }, trees: [{ latin: 'quercus oak' }] },
    },
    {
      title: 'must both agree',
      query: `query ($yes: Boolean!, $no: Boolean!) {
        tree {
          a: age @skip(if: $no) @include(if: $yes)
          b: age @skip(if: $yes) @include(if: $yes)
          c: age @skip(if: $no) @include(if: $no)
          d: age @skip(if: $yes) @include(if: $no)
        }
      }`,
      variables: { yes: true, no: false },
      data: { tree: { a: 300 } },
    },
    {
      title: 'on root fields, with defaults of variables, leave out whole subgraphs',
      query:
        'query ($yes: Boolean! = true, $no: Boolean! = false) { study @skip(if: $yes) tree @include(if: $yes) { id } trees @include(if: $no) { id } }',
      data: { tree: { id: 't1' } },
      asks: ['forest'],
    },
    {
      title: 'may leave nothing at all',
      query: 'query ($no: Boolean!) { tree @include(if: $no) { id } ... @skip(if: true) { study } }',
      variables: { no: false },
      data: {},
      asks: [],
    },
    {
      title: 'may leave nothing of an object',
      query: 'query ($no: Boolean!) { tree { age @include(if: $no) nest { name @include(if: $no) } } }',
      variables: { no: false },
      data: { tree: { nest: {} } },
    },
    {
      title: 'work on fragments, named and inline, with and without a type',
      query: `query ($yes: Boolean!, $no: Boolean!) {
        tree {
          ... @include(if: $yes) { age }
          ... @skip(if: $yes) { latin }
          ... on Tree @include(if: $no) { kind }
          ...Nest @skip(if: $no)
          ...Gone @include(if: $no)
        }
      }
      fragment Nest on Tree { nest { ... on Owl @include(if: $yes) { wings } ... on Owl @skip(if: $yes) { eggs } } }
      fragment Gone on Tree { kind age latin }`,
      variables: { yes: true, no: false },
      data: { tree: { age: 300, nest: { wings: 2 } } },
    },
    {
      title: 'that differ between two mentions of a field keep it if one does',
      query: `query ($yes: Boolean!, $no: Boolean!) {
        tree { age @include(if: $no) ... { age @include(if: $yes) } nest @skip(if: $yes) { id } nest @skip(if: $no) { name } nest @include(if: $yes) { ... on Owl { wings } } }
      }`,
      variables: { yes: true, no: false },
      data: { tree: { age: 300, nest: { name: 'Ulla', wings: 2 } } },
    },
    {
      title: 'do not leave out what a field requires or is found by',
      query: 'query ($no: Boolean!) { tree { id @include(if: $no) kind @include(if: $no) latin age } }',
      variables: { no: false },
      data: { tree: { latin: 'quercus oak', age: 300 } },
    },
    {
      title: 'do not disturb arguments with variables of the same operation',
      query:
        'query ($yes: Boolean!, $year: Int) { tree { nest { ... on Owl { eggs(year: $year) @include(if: $yes) other: eggs(year: 3) @skip(if: $yes) } } } }',
      variables: { yes: true, year: 1999 },
      data: { tree: { nest: { eggs: 1999 } } },
    },
  ],
});
