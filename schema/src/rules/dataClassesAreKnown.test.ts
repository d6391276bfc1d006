import { expect, test } from '@jest/globals';
import { aContract } from '../testing/aContract.ts';
import { dataClassesAreKnown } from './dataClassesAreKnown.ts';

test('a known data class is accepted', () => {
  const contract = aContract({ 'a.graphql': 'type Plan { goal: String @access(to: "care", class: "care-plan") }' });

  expect(dataClassesAreKnown(contract)).toEqual([]);
});

test('a data class that does not exist is refused', () => {
  const contract = aContract({ 'a.graphql': 'type Plan {\n  goal: String @access(to: "care", class: "plan")\n}' });

  expect(dataClassesAreKnown(contract)).toEqual([
    expect.stringContaining('a.graphql:2: Plan.goal names the unknown data class "plan" in @access'),
  ]);
});
