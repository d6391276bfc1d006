import { expect, test } from '@jest/globals';
import { aContract } from '../testing/aContract.ts';
import { fieldsHaveAccess } from './fieldsHaveAccess.ts';

test('a contract where every field has an access rule is in order', () => {
  const contract = aContract({
    'a.graphql': `
      type Patient { id: ID! @access(to: "anyone", class: "identity") }
      extend type Patient { name: String @access(to: "care", class: "identity") }
      interface MissingData { source: String @access(to: "anyone", class: "provenance") }
      input Filter { onlyActive: Boolean }
      enum Sex { FEMALE MALE }
    `,
  });

  expect(fieldsHaveAccess(contract)).toEqual([]);
});

test('a field without an access rule is named with its file and line, also in interfaces and extensions', () => {
  const contract = aContract({
    'a.graphql': 'type Patient {\n  id: ID! @access(to: "anyone", class: "identity")\n  name: String\n}',
    'b.graphql': 'interface Plan { id: ID! }\nextend type Patient { plans: [Plan!]! }',
  });

  expect(fieldsHaveAccess(contract)).toEqual([
    'a.graphql:3: Patient.name has no @access(to:, class:)',
    'b.graphql:1: Plan.id has no @access(to:, class:)',
    'b.graphql:2: Patient.plans has no @access(to:, class:)',
  ]);
});
