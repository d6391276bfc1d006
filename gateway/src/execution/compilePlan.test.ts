import { expect, test } from '@jest/globals';
import { aBookLookup, aPlannedFetch, testTypes } from '../testing/aPlannedFetch.ts';
import { compilePlan } from './compilePlan.ts';

const compile = (...fetches: readonly Parameters<typeof aPlannedFetch>[0][]) =>
  compilePlan({ fetches: fetches.map(aPlannedFetch) }, testTypes.isOfType).fetches;

test('the body of a request is written up to its variables', () => {
  const [fetch] = compile({ document: '{ book(name: "b\n") }' });

  expect(fetch?.bodyHead).toBe(String.raw`{"query":"{ book(name: \"b\n\") }","variables":{`);
});

test('each fetch knows which others wait for it', () => {
  const fetches = compile({}, { needs: [0] }, { needs: [0, 1] }, {});

  expect(fetches.map(({ waiting }) => waiting)).toEqual([[1, 2], [2], [], []]);
});

test('every lookup of a fetch is compiled', () => {
  const [fetch] = compile({ entities: [aBookLookup(['a']), aBookLookup(['b'])] });
  const data = { a: { __typename: 'Book', id: 1 }, b: { __typename: 'Book', id: 2 } };

  expect(fetch?.lookups.map(({ find }) => find(data, new Set()).representations)).toEqual([
    ['{"__typename":"Book","id":1}'],
    ['{"__typename":"Book","id":2}'],
  ]);
});

test('a plan in which nothing is fetched is compiled to nothing', () => {
  expect(compile()).toEqual([]);
});
