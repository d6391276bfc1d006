import { describeSemantic } from './describeSemantic.ts';

const cell = (id: string) => ({ id, value: id.toUpperCase() });

describeSemantic('lists of lists', {
  subgraphs: {
    sheets: {
      sdl: `
        type Query { rows: [[Cell]], strict: [[Cell!]!]!, cubes: [[[Cell]]], numbers: [[Int]!], mixed: [[Part]] }
        type Cell @key(fields: "id") { id: ID!, value: String, links: [[Cell!]] }
        union Part = Cell | Note
        type Note { text: String }`,
      entities: { Cell: ['a', 'b', 'c'].map(cell) },
      fields: {
        Query: {
          rows: [[cell('a'), null], null, [], [cell('b'), cell('c')]],
          strict: [[cell('a')], [], [cell('b'), cell('a')]],
          cubes: [[[cell('c')], null], [[null, cell('a')]]],
          numbers: [[1, null], [], [2]],
          mixed: [
            [
              { __typename: 'Note', text: 'n' },
              { __typename: 'Cell', ...cell('b') },
            ],
            null,
          ],
        },
        Cell: { links: ({ id }) => (id === 'a' ? [[cell('b')], null] : []) },
      },
    },
    formulas: {
      sdl: `
        type Query { version: Int }
        type Cell @key(fields: "id") { id: ID!, formula: String, uses: [[Cell]] }`,
      entities: {
        Cell: [
          { id: 'a', formula: '=1', uses: [[{ id: 'b', formula: '=2' }, { id: 'c' }]] },
          { id: 'b', formula: '=2', uses: null },
          { id: 'c', formula: null, uses: [[]] },
        ],
      },
    },
  },
  cases: [
    {
      title: 'keep their nulls and their shape',
      query: '{ rows { value formula } numbers }',
      data: {
        rows: [
          [{ value: 'A', formula: '=1' }, null],
          null,
          [],
          [
            { value: 'B', formula: '=2' },
            { value: 'C', formula: null },
          ],
        ],
        numbers: [[1, null], [], [2]],
      },
    },
    {
      title: 'hold the same entity in several places',
      query: '{ strict { formula id } }',
      data: {
        strict: [
          [{ formula: '=1', id: 'a' }],
          [],
          [
            { formula: '=2', id: 'b' },
            { formula: '=1', id: 'a' },
          ],
        ],
      },
    },
    {
      title: 'may be three deep',
      query: '{ cubes { formula } }',
      data: { cubes: [[[{ formula: null }], null], [[null, { formula: '=1' }]]] },
    },
    {
      title: 'may hold lists of lists of other subgraphs',
      query: '{ strict { links { formula uses { value } } uses { value links { id } } } }',
      data: {
        strict: [
          [
            {
              links: [[{ formula: '=2', uses: null }], null],
              uses: [
                [
                  { value: 'B', links: [] },
                  { value: 'C', links: [] },
                ],
              ],
            },
          ],
          [],
          [
            { links: [], uses: null },
            {
              links: [[{ formula: '=2', uses: null }], null],
              uses: [
                [
                  { value: 'B', links: [] },
                  { value: 'C', links: [] },
                ],
              ],
            },
          ],
        ],
      },
    },
    {
      title: 'may hold unions',
      query: '{ mixed { ... on Note { text } ... on Cell { formula } } }',
      data: { mixed: [[{ text: 'n' }, { formula: '=2' }], null] },
    },
  ],
});
