import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { aContractDirectory } from './testing/aContractDirectory.ts';
import { checkOperations, operations } from './operations.ts';

const me = '# Who I am,\n# as the register has it.\nquery Me {\n  me { id } # opaque\n}\n';

describe('operations', () => {
  test('are read by name, with their purpose and the one line that is sent', () => {
    const [operation] = operations(aContractDirectory({ 'operations/Me.graphql': me }));

    expect(operation).toMatchObject({
      name: 'Me',
      kind: 'query',
      purpose: 'Who I am, as the register has it.',
      text: me,
      document: 'query Me{me{id}}',
    });
    expect(operation?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('have a hash that does not depend on line endings or comments', () => {
    const windows = me.replaceAll('\n', '\r\n').replace('# opaque', '');

    const [first] = operations(aContractDirectory({ 'operations/Me.graphql': me }));
    const [second] = operations(aContractDirectory({ 'operations/Me.graphql': windows }));

    expect(second?.hash).toBe(first?.hash);
    expect(second?.purpose).toBe(first?.purpose);
  });

  test('are none when the folder is not there', () => {
    expect(operations(aContractDirectory({}))).toEqual([]);
  });

  test.each([
    ['another name than the file', 'query You { me { id } }'],
    ['two operations', 'query Me { me { id } } query You { me { id } }'],
    ['no name', '{ me { id } }'],
  ])('are refused when a file holds %s', (_what, text) => {
    expect(() => operations(aContractDirectory({ 'operations/Me.graphql': text }))).toThrow(
      'schema/operations/Me.graphql must hold exactly one operation, named Me',
    );
  });
});

test('an operation that the schema cannot answer is named with its line', () => {
  const named = operations(aContractDirectory({ 'operations/Me.graphql': me }));

  expect(checkOperations(named, buildSchema('type Query { me: Person } type Person { id: ID }'))).toEqual([]);
  expect(checkOperations(named, buildSchema('type Query { me: Person } type Person { name: ID }'))).toEqual([
    'schema/operations/Me.graphql:4: Cannot query field "id" on type "Person".',
  ]);
});
