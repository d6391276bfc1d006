import { expect, test } from '@jest/globals';
import { aContract } from '../testing/aContract.ts';
import { nationalIdsAreIdentity } from './nationalIdsAreIdentity.ts';

test('a national identity number may be given out as identity, and taken in anywhere', () => {
  const contract = aContract({
    'a.graphql': `
      type Query { patient(nationalId: NationalIdentityNumber!): Patient! @access(to: "anyone", class: "reference") }
      type Person { nationalId: NationalIdentityNumber @access(to: "care", class: "identity") }
    `,
  });

  expect(nationalIdsAreIdentity(contract)).toEqual([]);
});

test('a national identity number given out as anything else is refused, also in a list', () => {
  const contract = aContract({
    'a.graphql': 'type Person { earlier: [NationalIdentityNumber!]! @access(to: "care", class: "contact") }',
  });

  expect(nationalIdsAreIdentity(contract)).toEqual([
    'a.graphql:1: Person.earlier gives a NationalIdentityNumber, so its class must be "identity"',
  ]);
});
