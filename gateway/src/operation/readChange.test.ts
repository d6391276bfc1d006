import { describe, expect, test } from '@jest/globals';
import { parse, type FieldNode } from 'graphql';
import { findRootFields } from './findRootFields.ts';
import { readChange } from './readChange.ts';

const key = '6f2b3c1e-1111-4222-8333-944445555666';

function read(text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('an operation comes first');
  const fields: readonly FieldNode[] = findRootFields(operation, document);
  return readChange(fields, variables);
}

const block =
  'mutation ($key: ID!, $hpr: ID!) { blockProfessional(hprNumber: $hpr, idempotencyKey: $key) { __typename } }';

describe('a change', () => {
  test('is the same however it is written', () => {
    const asked = read(block, { key, hpr: '999000011' });

    const others = [
      read(
        `mutation { x: blockProfessional(idempotencyKey: "${key.toUpperCase()}", hprNumber: "999000011") { source } }`,
      ),
      read(
        `mutation ($a: ID!) { ...F } fragment F on Mutation { blockProfessional(hprNumber: $a, idempotencyKey: "${key}") }`,
        { a: '999000011' },
      ),
    ];

    for (const other of others) expect(other).toEqual(asked);
    expect(asked?.key).toBe(key);
  });

  test('is another one with another value, or by another field', () => {
    const { hash } = read(block, { key, hpr: '999000011' }) ?? {};

    expect(read(block, { key, hpr: '999000033' })?.hash).not.toBe(hash);
    expect(read(block.replace('block', 'unblock'), { key, hpr: '999000011' })?.hash).not.toBe(hash);
  });

  test.each([['no UUID'], [''], [`${key}0`], [7], [null]])('with the key %j is refused', (wrong) => {
    expect(() => read(block, { key: wrong, hpr: '999000011' })).toThrow('variables');
  });

  test('is one at a time', () => {
    expect(() => read('mutation { a: leaveCoreRecord b: leaveCoreRecord }')).toThrow('too many fields at the top');
  });

  test('without a key, or none at all, has nothing to be known by', () => {
    expect(read('mutation { rename(name: "a") }')).toBeUndefined();
    expect(read('mutation { __typename }')).toBeUndefined();
  });
});
