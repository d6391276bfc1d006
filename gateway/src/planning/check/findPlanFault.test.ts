import { expect, test } from '@jest/globals';
import { aSupergraph } from '../exact/aSupergraph.ts';
import { planExactly } from '../exact/planExactly.ts';
import { readJoinGraph } from '../joinGraph/readJoinGraph.ts';
import type { Plan, PlannedFetch } from '../plan.ts';
import { findPlanFault } from './findPlanFault.ts';

const graph = readJoinGraph(aSupergraph);
const share = 50;

/** What is found in a plan whose fetches have been changed. */
function faultOf(document: string, change: (fetch: PlannedFetch, position: number) => Partial<PlannedFetch>) {
  const { fetches }: Plan = planExactly(graph, { document, share });
  const changed = { fetches: fetches.map((fetch, position) => ({ ...fetch, ...change(fetch, position) })) };
  return findPlanFault(changed, document, { graph, share });
}

const inEuro = '{ product { inEuro } }';
const both = '{ stored { ... on Book { pages } } }';

test('a right plan has no fault', () => {
  expect(faultOf(inEuro, () => ({}))).toBeUndefined();
  expect(faultOf(both, () => ({}))).toBeUndefined();
});

test('a subgraph is not to be asked for what is external to it', () => {
  const found = faultOf('{ best { id } }', () => ({ document: '{ best { id price } }' }));

  expect(found).toBe('offers is asked for Product.price, which is external');
});

test('nor for what it does not have, or has no more', () => {
  expect(faultOf('{ product { id } }', () => ({ document: '{ product { id inEuro } }' }))).toContain('does not have');
  expect(faultOf('{ product { stock } }', () => ({ subgraph: 'depot' }))).toContain('does not have');
  expect(
    findPlanFault(planExactly(graph, { document: '{ product { stock } }', share: 50 }), '{ product { stock } }', {
      graph,
      share: 10,
    }),
  ).toBe("shop is asked for Product.stock, which is another's");
});

test('nor for an object without anything of it', () => {
  const found = faultOf('{ product { id } }', () => ({ document: '{ product }' }));

  expect(found).toBe('shop is asked for product as if it were a leaf');
});

test('the order in which input objects are written makes no difference', () => {
  const document = '{ product { price__0: price(currency: { a: 1, b: [{ c: 2, d: "3" }] }) } }';
  const found = faultOf(document, () => ({
    document: '{ product { price__0: price(currency: { b: [{ d: "3", c: 2 }], a: 1 }) } }',
  }));

  expect(found).toBeUndefined();
});

test('what is required has to be sent, and be there by then', () => {
  const withoutPrice = faultOf(inEuro, ({ entities }) => ({
    entities: entities.map((lookup) => ({
      ...lookup,
      requires: lookup.requires.map((one) => ({
        ...one,
        selections: one.selections.filter((inner) => inner.kind === 'field' && inner.as === 'id'),
      })),
    })),
  }));

  expect(withoutPrice).toContain('without what it requires');
  expect(faultOf(inEuro, () => ({ needs: [] }))).toBeDefined();
});

test('what is required has to have the right arguments', () => {
  const found = faultOf(inEuro, ({ document }) => ({ document: document.replace('EUR', 'USD') }));

  expect(found).toContain('without what it requires');
});

test('an entity has to be told by a key', () => {
  const found = faultOf(inEuro, ({ entities }) => ({
    entities: entities.map((lookup) => ({ ...lookup, requires: [{ kind: 'type', type: 'Product', selections: [] }] })),
  }));

  expect(found).toBe('offers is asked about Product without a key');
});

test('all that is asked for has to be brought', () => {
  expect(faultOf('{ product { id name } }', () => ({ document: '{ product { id } }' }))).toBe(
    'nobody brings Product.name',
  );
  expect(faultOf(both, ({ document }) => ({ document: document.replace('pages', 'id') }))).toBe(
    'nobody brings Book.pages',
  );
});

test('two fields may not have one key', () => {
  const document = '{ product { price__0: price(currency: "NOK") price__1: price(currency: "EUR") } }';
  const found = faultOf(document, () => ({
    document: '{ product { price__0: price(currency: "NOK") price__0: price(currency: "EUR") } }',
  }));

  expect(found).toBe('two fields have the key price__0');
});

test('fields of different shapes may not have one key', () => {
  const found = faultOf('{ found { ... on Book { title } ... on Film { title } } }', () => ({
    document: '{ found { __typename ... on Book { title } ... on Film { title } } }',
    outputRewrites: [],
  }));

  expect(found).toBe('fields of different shapes have one response key');
});

test('objects that nobody told apart are not to be treated apart', () => {
  expect(
    faultOf(both, ({ document }) => ({ document: document.replace('{__typename ...on Book{pages}}', '{id}') })),
  ).toBe('nobody tells which object a Media is');
});

test('what tells objects apart may not be lost with a null', () => {
  expect(faultOf(both, ({ document }) => ({ document: document.replace('pages', 'pages title') }))).toBe(
    'a null of Book.title would hide what the object is',
  );
});

test('a fragment that can never apply is refused', () => {
  const found = faultOf('{ product { id } }', () => ({ document: '{ product { id ... on Book { id } } }' }));

  expect(found).toBe('shop is asked for objects of Product that are Book');
});
