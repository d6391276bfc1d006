import { expect, test } from '@jest/globals';
import { aContract } from '../testing/aContract.ts';
import { accessRulesAreKnown } from './accessRulesAreKnown.ts';

test('a known access rule is accepted', () => {
  const contract = aContract({ 'a.graphql': 'type Patient { id: ID! @access(to: "prescribing", class: "identity") }' });

  expect(accessRulesAreKnown(contract)).toEqual([]);
});

test('an access rule that does not exist is refused, and the known ones are listed', () => {
  const contract = aContract({ 'a.graphql': 'type Patient { id: ID! @access(to: "everyone", class: "identity") }' });

  expect(accessRulesAreKnown(contract)).toEqual([
    'a.graphql:1: Patient.id names the unknown access rule "everyone" in @access; ' +
      'known are anyone, care, prescribing, self, citizen, address, insight',
  ]);
});

test('a name that every object has is no access rule', () => {
  const contract = aContract({ 'a.graphql': 'type Patient { id: ID! @access(to: "constructor", class: "identity") }' });

  expect(accessRulesAreKnown(contract)).toHaveLength(1);
});

test('an access directive that names no rule is refused', () => {
  const contract = aContract({ 'a.graphql': 'type Patient { id: ID! @access(class: "identity") }' });

  expect(accessRulesAreKnown(contract)[0]).toContain('Patient.id gives no access rule in @access');
});
