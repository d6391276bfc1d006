import { expect, test } from '@jest/globals';
import { aSupergraph } from '../exact/aSupergraph.ts';
import { loadCheckedPlanner } from './loadCheckedPlanner.ts';
import { loadExactPlanner } from './loadExactPlanner.ts';
import type { Plan } from '../plan.ts';
import type { LoadedPlanner } from '../process/plannerMessages.ts';

const exact = loadExactPlanner(aSupergraph);
const document = '{ product { inEuro } }';

function aPlanner(plan: () => Plan): LoadedPlanner {
  return { ...exact, plan };
}

test('a right plan is taken as it is', () => {
  const right = exact.plan(document, 0);

  expect(
    loadCheckedPlanner(
      aPlanner(() => right),
      aSupergraph,
    ).plan(document, 0),
  ).toBe(right);
});

test('in the place of a wrong plan, or of none, there is ours', () => {
  const wrong = loadCheckedPlanner(
    aPlanner(() => ({ fetches: [] })),
    aSupergraph,
  );
  const none = loadCheckedPlanner(
    aPlanner(() => {
      throw new Error('it gave up');
    }),
    aSupergraph,
  );

  expect(wrong.plan(document, 0)).toEqual(exact.plan(document, 0));
  expect(none.plan(document, 0)).toEqual(exact.plan(document, 0));
});

test('what clients see has nothing of what is hidden, and nothing that is said to gateways', () => {
  expect(exact.publicSdl).toContain('type Product {');
  expect(exact.publicSdl).not.toMatch(/secret|join__/);
  expect(exact.sharePoints).toEqual([25]);
});
