import { expect, test } from '@jest/globals';
import { aContract } from '../testing/aContract.ts';
import { accessAgrees } from './accessAgrees.ts';

test('a key that several subgraphs define in the same way is in order', () => {
  const contract = aContract({
    'a.graphql': 'type Patient { id: ID! @access(to: "anyone", class: "identity") }',
    'b.graphql': 'type Patient { id: ID! @access(to: "anyone", class: "identity") }',
  });

  expect(accessAgrees(contract)).toEqual([]);
});

test('a field that is open in one subgraph and closed in another is refused', () => {
  const contract = aContract({
    'a.graphql': 'type Patient { id: ID! @access(to: "care", class: "identity") }',
    'b.graphql': 'type Patient { id: ID! @access(to: "anyone", class: "identity") }',
  });

  expect(accessAgrees(contract)).toEqual([
    'b.graphql:1: Patient.id has @access(to: "anyone", class: "identity"), ' +
      'but @access(to: "care", class: "identity") in a.graphql',
  ]);
});

test('a field without a rule is left to the rule that asks for one', () => {
  const contract = aContract({
    'a.graphql': 'type Patient { id: ID! @access(to: "care", class: "identity") }',
    'b.graphql': 'type Patient { id: ID! }',
  });

  expect(accessAgrees(contract)).toEqual([]);
});
