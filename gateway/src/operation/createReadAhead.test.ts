import { GatewayError, type ErrorCode } from '@helsegraf/errors';
import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { openLimits } from '../config/openLimits.ts';
import { createDocumentReader } from './createDocumentReader.ts';
import { createOpenOperationReader } from './createOpenOperationReader.ts';
import type { CheckText } from './createReadAhead.ts';

const schema = buildSchema('type Query { a: Int }');
const nobodysInputs = { scalars: new Set<string>(), arguments: new Set<string>() };
const rules = { schema, limits: openLimits, personal: nobodysInputs, allowsIntrospection: true };
const long = `{ ${'a '.repeat(1_000)} }`;

/** A check that finds nothing wrong, or always the same, and the texts that it was given. */
function aCheck(code?: ErrorCode) {
  const checked: string[] = [];
  const check: CheckText = async (text) => {
    checked.push(text);
    if (code !== undefined) throw new GatewayError(code);
    return [];
  };
  return { checked, check };
}

const readers = {
  open(check: CheckText) {
    const { readAhead, read } = createOpenOperationReader(schema, openLimits, check);
    return { readAhead, read: (query: string) => read({ query, variables: {} }) };
  },
  national: (check: CheckText) => createDocumentReader(rules, check),
};

describe.each(Object.entries(readers))('the %s reader', (_name, createReader) => {
  test('has a long text checked elsewhere, once, and does not check it again', async () => {
    const { checked, check } = aCheck();
    const reader = createReader(check);
    // What a check elsewhere finds good would be refused here.
    const text = long.replace('a a', 'b a');

    await Promise.all([reader.readAhead(text), reader.readAhead(text)]);

    expect(reader.readAhead(text)).toBeUndefined();
    expect(() => reader.read(text)).not.toThrow();
    expect(checked).toEqual([text]);
  });

  test('has nothing to wait for when a text is short', () => {
    expect(createReader(aCheck().check).readAhead('{ a }')).toBeUndefined();
  });

  test('says what is wrong with a long text when it is read, and remembers it', async () => {
    const { checked, check } = aCheck('TOO_MANY_ALIASES');
    const reader = createReader(check);

    await reader.readAhead(long);

    expect(() => reader.read(long)).toThrow(new GatewayError('TOO_MANY_ALIASES'));
    expect(reader.readAhead(long)).toBeUndefined();
    expect(checked).toHaveLength(1);
  });

  test('looks into a text again when that could not be done', async () => {
    const { checked, check } = aCheck('RATE_LIMITED');
    const reader = createReader(check);

    await expect(reader.readAhead(long)).rejects.toThrow(new GatewayError('RATE_LIMITED'));
    await expect(reader.readAhead(long)).rejects.toThrow();

    expect(checked).toHaveLength(2);
  });
});
