import { describeSemantic } from './describeSemantic.ts';

const echo = (_source: unknown, args: Record<string, unknown>) => JSON.stringify(args);

describeSemantic('variables in input objects', {
  subgraphs: {
    orders: {
      sdl: `
        type Query { order(input: OrderInput!): String, customer: Customer }
        type Mutation { place(orders: [[OrderInput!]]): String }
        type Customer @key(fields: "id") { id: ID! }
        input OrderInput { id: ID, lines: [Line!], to: Address, note: String }
        input Line { item: ID!, count: Int, options: [[String]] }
        input Address { street: String, country: Country }
        enum Country { NO SE }`,
      entities: { Customer: [{ id: 'c' }] },
      fields: { Query: { order: echo, customer: { id: 'c' } }, Mutation: { place: echo } },
    },
    history: {
      sdl: `
        type Customer @key(fields: "id") { id: ID!, past(lines: [Line!], to: Address): String }
        input Line { item: ID!, count: Int, options: [[String]] }
        input Address { street: String, country: Country }
        enum Country { NO SE }`,
      entities: { Customer: [{ id: 'c' }] },
      fields: { Customer: { past: echo } },
    },
  },
  cases: [
    {
      title: 'stand at any depth, beside literals',
      query: `query ($item: ID!, $count: Int, $street: String, $country: Country, $line: Line!) {
        order(input: { lines: [{ item: $item, count: $count }, $line, { item: "z", count: 0 }], to: { street: $street, country: $country } })
      }`,
      variables: { item: 'x', count: 2, street: 'Elm', country: 'SE', line: { item: 5, options: [['a'], null] } },
      data: {
        order:
          '{"input":{"lines":[{"item":"x","count":2},{"item":"5","options":[["a"],null]},{"item":"z","count":0}],"to":{"street":"Elm","country":"SE"}}}',
      },
    },
    {
      title: 'that are not given leave out the field, and are null in lists of options',
      query: `query ($count: Int, $street: String, $option: String, $to: Address) {
        order(input: { lines: [{ item: 1, count: $count, options: [[$option, "b"], null] }], to: { street: $street, country: NO } })
        customer { past(lines: [{ item: "i", count: $count }], to: $to) }
      }`,
      data: {
        order: '{"input":{"lines":[{"item":"1","options":[[null,"b"],null]}],"to":{"country":"NO"}}}',
        customer: { past: '{"lines":[{"item":"i"}]}' },
      },
    },
    {
      title: 'that are null are null',
      query: `query ($count: Int, $to: Address) { customer { past(lines: [{ item: "i", count: $count }], to: $to) } }`,
      variables: { count: null, to: null },
      data: { customer: { past: '{"lines":[{"item":"i","count":null}],"to":null}' } },
    },
    {
      title: 'reach several subgraphs and several fields of each',
      query: `query ($country: Country!, $lines: [Line!]!) {
        order(input: { to: { country: $country }, lines: $lines })
        customer { a: past(to: { country: $country }) b: past(lines: $lines, to: { country: NO }) }
      }`,
      variables: { country: 'SE', lines: { item: 'single' } },
      data: {
        order: '{"input":{"lines":[{"item":"single"}],"to":{"country":"SE"}}}',
        customer: { a: '{"to":{"country":"SE"}}', b: '{"lines":[{"item":"single"}],"to":{"country":"NO"}}' },
      },
    },
    {
      title: 'stand in lists of lists of a mutation',
      query: 'mutation ($id: ID, $order: OrderInput!) { place(orders: [[{ id: $id, note: "n" }, $order], null, []]) }',
      variables: { id: 3, order: { note: 'quoted "x"\n', lines: [] } },
      data: { place: '{"orders":[[{"id":"3","note":"n"},{"lines":[],"note":"quoted \\"x\\"\\n"}],null,[]]}' },
    },
  ],
});
