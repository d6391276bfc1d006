import { describe, expect, test } from '@jest/globals';
import { findPlanFault } from '../check/findPlanFault.ts';
import { readJoinGraph } from '../joinGraph/readJoinGraph.ts';
import { aSupergraph } from './aSupergraph.ts';
import { planExactly } from './planExactly.ts';

const graph = readJoinGraph(aSupergraph);

function plan(document: string, share = 50) {
  const planned = planExactly(graph, { document, share });
  expect(findPlanFault(planned, document, { graph, share })).toBeUndefined();
  return planned.fetches;
}

/** Who is asked what, and after whom. */
function steps(document: string, share?: number) {
  return plan(document, share).map(({ subgraph, document: asked, needs }) => [subgraph, asked, needs]);
}

test('what one subgraph has is asked for once', () => {
  expect(steps('{ product { id name } }')).toEqual([['shop', 'query{product{id name}}', []]]);
});

test('an entity is fetched by a key that is there', () => {
  const [shop, depot] = plan('{ product { stock } }', 10);

  expect(shop?.document).toBe('query{product{id}}');
  expect(depot).toMatchObject({
    subgraph: 'depot',
    needs: [0],
    entities: [
      {
        paths: [[{ kind: 'field', key: 'product' }]],
        requires: [
          { kind: 'type', type: 'Product', selections: [{ kind: 'field', key: 'id', as: 'id', selections: [] }] },
        ],
      },
    ],
  });
});

test('two fields that require one with different arguments get a value each', () => {
  const fetches = plan('{ product { inEuro inDollars } }');

  const sent = fetches.flatMap(({ entities }) => entities.flatMap(({ requires }) => requires));
  const prices = sent.flatMap(({ selections }) =>
    selections.flatMap((one) => (one.kind === 'field' && one.as === 'price' ? [one.key] : [])),
  );
  expect(new Set(prices).size).toBe(2);
  expect(fetches[0]?.document).toMatch(/price\(currency: "EUR"\).*price\(currency: "USD"\)/);
});

test('what the client asks for with other arguments does not mix with what is required', () => {
  const [shop, offers] = plan(
    '{ product { price__0: price(currency: "NOK") price__1: price(currency: "EUR") inEuro } }',
  );

  expect(shop?.document).toBe('query{product{price__0:price(currency: "NOK") price__1:price(currency: "EUR") id}}');
  expect(offers?.entities[0]?.requires[0]?.selections).toContainEqual({
    kind: 'field',
    key: 'price__1',
    as: 'price',
    selections: [],
  });
});

describe('an external field', () => {
  test('is asked of the subgraph that provides it there', () => {
    expect(steps('{ best { name } }')).toEqual([['offers', 'query{best{name}}', []]]);
  });

  test('is fetched where it is not provided', () => {
    expect(steps('{ best { price } }').map(([subgraph]) => subgraph)).toEqual(['offers', 'shop']);
  });
});

describe('objects that a subgraph knows by their interface', () => {
  test('are not told apart when they need not be', () => {
    expect(steps('{ stored { id shelf } }')).toEqual([['depot', 'query{stored{__typename id shelf}}', []]]);
  });

  test('are told apart by a subgraph that knows what they are', () => {
    const [depot, archive] = plan('{ stored { ... on Book { pages } } }');

    expect(depot?.document).toBe('query{stored{__typename id}}');
    expect(archive?.document).toContain('...on Media{__typename ...on Book{pages}}');
  });

  test('are told apart by themselves, when a null could take that away', () => {
    const [, archive, again] = plan('{ stored { ... on Book { title } } }');

    expect(archive?.document).not.toContain('title');
    expect(again?.document).toContain('...on Book{title}');
  });
});

test('fields of different shapes have keys of their own in the fetch, and the right ones in the data', () => {
  const [archive] = plan('{ found { ... on Book { title } ... on Film { title } } }');

  expect(archive?.document).toBe('query{found{__typename ...on Book{title} ...on Film{title__in_0:title}}}');
  expect(archive?.outputRewrites).toEqual([
    {
      kind: 'rename',
      path: [
        { kind: 'key', key: 'found' },
        { kind: 'key', key: 'title__in_0' },
      ],
      to: 'title',
    },
  ]);
});

test('a field that is moving is asked of the one side or the other, by the share', () => {
  expect(steps('{ product { stock } }', 24.9).map(([subgraph]) => subgraph)).toEqual(['shop', 'depot']);
  expect(steps('{ product { stock } }', 25).map(([subgraph]) => subgraph)).toEqual(['shop']);
});

test('variables go with the fetches that use them', () => {
  const [shop] = plan('query ($to: String, $other: Int) { product { price__0: price(currency: $to) } }');

  expect(shop).toMatchObject({
    variables: ['to'],
    document: 'query($to: String){product{price__0:price(currency: $to)}}',
  });
});

test('an operation that nobody can answer has no plan', () => {
  expect(() => planExactly(graph, { document: '{ product { unknown } }', share: 0 })).toThrow('no subgraph');
});
