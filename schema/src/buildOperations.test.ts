import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { buildOperations } from './buildOperations.ts';
import { aContractDirectory } from './testing/aContractDirectory.ts';

const schema = buildSchema('type Query { me: Person } type Person { id: ID }');
const me = '# Who I am,\n# as the register has it.\nquery Me {\n  me { ...Parts }\n}\n';
const parts = 'fragment Parts on Person { id } # opaque';

describe('operations', () => {
  test('are built with the fragments that stand in other files', () => {
    const directory = aContractDirectory({ 'operations/Me.graphql': me, 'operations/fragments/Parts.graphql': parts });

    expect(buildOperations(directory, schema)).toMatchObject({
      kind: 'built',
      operations: [
        {
          name: 'Me',
          purpose: 'Who I am, as the register has it.',
          text: 'query Me{me{...Parts}}fragment Parts on Person{id}',
        },
      ],
    });
  });

  test('are none when the folder is not there', () => {
    expect(buildOperations(aContractDirectory({}), schema)).toEqual({ kind: 'built', operations: [] });
  });

  test('are refused with file and line when the schema cannot answer them', () => {
    const directory = aContractDirectory({
      'operations/Me.graphql': me,
      'operations/fragments/Parts.graphql': 'fragment Parts on Person {\n  shoes\n}',
    });

    expect(buildOperations(directory, schema)).toEqual({
      kind: 'refused',
      problems: ['schema/operations/fragments/Parts.graphql:2: Cannot query field "shoes" on type "Person".'],
    });
  });

  test('are refused when they do not stand where one would look', () => {
    const directory = aContractDirectory({ 'operations/Us.graphql': 'query Me { me { id } }' });

    expect(buildOperations(directory, schema)).toEqual({
      kind: 'refused',
      problems: ['schema/operations/Us.graphql:1: Me belongs in a file of its own, Me.graphql'],
    });
  });
});
