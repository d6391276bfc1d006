import { expect, test } from '@jest/globals';
import { parseCase, printCase } from './caseText.ts';
import type { ConcreteCase } from './concreteCase.ts';

const concrete: ConcreteCase = {
  subgraphs: { a: 'type Query {\n  a: Int\n}', b: 'type Query {\n  b: Json\n}\n\nscalar Json' },
  world: { objects: { Query: [{ fields: { a: 1, b: { $json: '--- \n\u2028 "' } }, unknownTo: ['b'] }], Empty: [] } },
  request: { query: 'query Asked { a }', operationName: 'Asked', variables: { v: ['\n--- world'] } },
};

test('a case that has been printed is read as it was', () => {
  expect(parseCase(printCase(concrete, 'why it failed\nin two lines'))).toEqual(concrete);
});

test('what an operation does not have is not printed', () => {
  const anonymous = { ...concrete, request: { query: '{ a }', variables: {} } };

  const text = printCase(anonymous, 'seed 1');

  expect(text).not.toMatch(/operation name|variables/);
  expect(parseCase(text)).toEqual(anonymous);
});

test('a text without an operation is no case', () => {
  expect(() => parseCase('--- world\n{"objects": {}}')).toThrow('a case without its operation');
});
