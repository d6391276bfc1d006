import { describeSemantic } from './describeSemantic.ts';

const echo = (_source: unknown, args: Record<string, unknown>) => JSON.stringify(args);

describeSemantic('default values', {
  subgraphs: {
    searches: {
      sdl: `
        type Query { search(text: String! = "all", limit: Int = 10, filter: Filter = { tags: ["a"] }, order: [Order!]! = [NEWEST]): String, user: User }
        type User @key(fields: "id") { id: ID! }
        input Filter { tags: [String!] = ["none"], depth: Int! = 3, inner: Filter }
        enum Order { NEWEST OLDEST }`,
      entities: { User: [{ id: 'u' }] },
      fields: { Query: { search: echo, user: { id: 'u' } } },
    },
    feeds: {
      sdl: `
        type User @key(fields: "id") { id: ID!, feed(first: Int! = 5, filter: Filter): String }
        input Filter { tags: [String!] = ["none"], depth: Int! = 3, inner: Filter }`,
      entities: { User: [{ id: 'u' }] },
      fields: { User: { feed: echo } },
    },
  },
  cases: [
    {
      title: 'of arguments are those of the schema',
      query: '{ search user { feed } }',
      data: {
        search: '{"text":"all","limit":10,"filter":{"tags":["a"],"depth":3},"order":["NEWEST"]}',
        user: { feed: '{"first":5}' },
      },
    },
    {
      title: 'of input fields are filled in at all depths',
      query: '{ user { feed(filter: { inner: { inner: {} } }) } }',
      data: {
        user: {
          feed: '{"first":5,"filter":{"tags":["none"],"depth":3,"inner":{"tags":["none"],"depth":3,"inner":{"tags":["none"],"depth":3}}}}',
        },
      },
    },
    {
      title: 'give way to null where it may be given',
      query: '{ search(limit: null, filter: null) user { feed(filter: { tags: null }) } }',
      data: {
        search: '{"text":"all","limit":null,"filter":null,"order":["NEWEST"]}',
        user: { feed: '{"first":5,"filter":{"tags":null,"depth":3}}' },
      },
    },
    {
      title: 'of variables come before those of arguments',
      query:
        'query ($limit: Int = 1, $first: Int! = 2, $filter: Filter = { depth: 9 }) { search(limit: $limit) user { feed(first: $first, filter: $filter) } }',
      data: {
        search: '{"text":"all","limit":1,"filter":{"tags":["a"],"depth":3},"order":["NEWEST"]}',
        user: { feed: '{"first":2,"filter":{"tags":["none"],"depth":9}}' },
      },
    },
    {
      title: 'of arguments hold when a variable is not given, and not when it is null',
      query:
        'query ($a: Int, $b: Int, $first: Int = 8) { x: search(limit: $a) y: search(limit: $b) user { feed(first: $first) } }',
      variables: { b: null },
      data: {
        x: '{"text":"all","limit":10,"filter":{"tags":["a"],"depth":3},"order":["NEWEST"]}',
        y: '{"text":"all","limit":null,"filter":{"tags":["a"],"depth":3},"order":["NEWEST"]}',
        user: { feed: '{"first":8}' },
      },
    },
    {
      title: 'of variables hold inside of objects and lists',
      query:
        'query ($tag: String! = "t", $depth: Int! = 4, $order: Order! = OLDEST) { search(filter: { tags: [$tag, "u"], inner: { depth: 1 } }, order: [$order]) user { feed(filter: { depth: $depth }) } }',
      data: {
        search:
          '{"text":"all","limit":10,"filter":{"tags":["t","u"],"depth":3,"inner":{"tags":["none"],"depth":1}},"order":["OLDEST"]}',
        user: { feed: '{"first":5,"filter":{"tags":["none"],"depth":4}}' },
      },
    },
  ],
});
