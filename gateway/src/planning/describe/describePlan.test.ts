import { expect, test } from '@jest/globals';
import { describePlan } from './describePlan.ts';
import type { EntityLookup, PlannedFetch } from '../plan.ts';

const aFetch = (values: Partial<PlannedFetch>): PlannedFetch => ({
  subgraph: 'books',
  kind: 'query',
  document: '{ books { id } }',
  variables: [],
  entities: [],
  outputRewrites: [],
  needs: [],
  ...values,
});

const aLookup = (values: Partial<EntityLookup>): EntityLookup => ({
  key: '_entities',
  variable: 'representations',
  paths: [[{ kind: 'field', key: 'books' }, { kind: 'each' }]],
  requires: [
    {
      kind: 'type',
      type: 'Book',
      selections: ['__typename', 'id'].map((key) => ({ kind: 'field', key, as: key, selections: [] })),
    },
  ],
  inputRewrites: [],
  outputRewrites: [],
  ...values,
});

const entitiesDocument = (selections: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { ${selections} } } }`;

test('says who is asked what, which entities are found by what and where, and what waits for what', () => {
  const plan = {
    fetches: [
      aFetch({}),
      aFetch({
        subgraph: 'prices',
        document: entitiesDocument('price(in: NOK) { amount }'),
        entities: [aLookup({})],
        needs: [0],
      }),
      aFetch({
        subgraph: 'people',
        document: entitiesDocument('author { name }'),
        entities: [
          aLookup({
            paths: [
              [
                { kind: 'field', key: 'search' },
                { kind: 'each' },
                { kind: 'type', types: ['Book', 'Film'] },
                { kind: 'field', key: 'item' },
              ],
            ],
          }),
        ],
        needs: [0],
      }),
      aFetch({ subgraph: 'last', kind: 'mutation', document: 'mutation { forget }', needs: [0, 1] }),
    ],
  };

  expect(describePlan(plan)).toBe(`Step 1
  1. books
     asks    books { id }

Step 2, side by side
  2. prices, after 1
     finds   Book by id
     at      books[]
     asks    price(in: NOK) { amount }
  3. people, after 1
     finds   Book by id
     at      search[]<Book, Film>.item
     asks    author { name }

Step 3
  4. last, after 1, 2
     changes forget
`);
});

test('a key of several fields is written as in the schema', () => {
  const selection = (key: string, below: string[] = []) => ({
    kind: 'field' as const,
    key,
    as: key,
    selections: below.map((each) => ({ kind: 'field' as const, key: each, as: each, selections: [] })),
  });
  const lookup = aLookup({
    requires: [{ kind: 'type', type: 'Book', selections: [selection('isbn'), selection('shop', ['id'])] }],
  });

  const text = describePlan({ fetches: [aFetch({ document: entitiesDocument('title'), entities: [lookup] })] });

  expect(text).toContain('finds   Book by isbn, shop { id }\n');
});

test('of a long document, what lies deepest is left out, and every line fits a terminal', () => {
  const fields = Array.from({ length: 60 }, (_, i) => `aFieldWithALongName${i}`).join(' ');

  const text = describePlan({ fetches: [aFetch({ document: `{ books { author { ${fields} } } }` })] });

  expect(text).toContain('asks    books { author { … } }\n');
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(120);
});

test('arguments stand on one line, however long they are', () => {
  const given = Array.from({ length: 6 }, (_, i) => `anArgument${i}: $aVariable${i}`).join(', ');

  const text = describePlan({ fetches: [aFetch({ document: `query { books(${given}) { id } }` })] });

  expect(text.replaceAll(/\s+/g, ' ')).toContain(`asks books(${given}) { id }`);
});

test('an operation that needs nobody says so', () => {
  expect(describePlan({ fetches: [] })).toMatch(/^Nothing is fetched/);
});
