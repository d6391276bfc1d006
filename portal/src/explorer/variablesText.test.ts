import { describe, expect, test } from '@jest/globals';
import { addVariables, replaceVariables } from './variablesText.ts';

const known = { nationalId: '07835249608', basis: 'CONSENT' };
const isListed = (nationalId: string) => ['07835249608', '15819049863'].includes(nationalId);
const parsed = (text: string | undefined): unknown => JSON.parse(text ?? '');

describe('adding the variables an operation declares', () => {
  test('an empty editor gets both', () => {
    expect(parsed(addVariables('', ['nationalId', 'basis', 'first'], known))).toEqual(known);
  });

  test('a place for the reason comes with the grounds that need one, and stays as somebody filled it in', () => {
    const emergency = { ...known, basis: 'EMERGENCY', reason: '' };
    const declared = ['nationalId', 'basis', 'reason'];

    expect(parsed(addVariables('', declared, emergency))).toEqual(emergency);
    expect(parsed(addVariables('', declared, known))).toEqual(known);
    expect(parsed(replaceVariables('{"basis":"CONSENT","reason":"unconscious"}', emergency, isListed))).toEqual({
      basis: 'EMERGENCY',
      reason: 'unconscious',
    });
  });

  test('what is there stays as it is', () => {
    expect(parsed(addVariables('{"nationalId":"123","first":5}', ['nationalId', 'basis'], known))).toEqual({
      nationalId: '123',
      basis: 'CONSENT',
      first: 5,
    });
  });

  test('an operation that declares neither is left alone', () => {
    expect(addVariables('', ['first'], known)).toBeUndefined();
  });
});

describe('replacing the variables when the choice changes', () => {
  test('another person and ground take the place of those before', () => {
    expect(
      parsed(replaceVariables('{"first":5,"nationalId":"15819049863","basis":"EMERGENCY"}', known, isListed)),
    ).toEqual({ first: 5, ...known });
  });

  test('a number typed by hand stays', () => {
    expect(parsed(replaceVariables('{"nationalId":"123","basis":"EMERGENCY"}', known, isListed))).toEqual({
      nationalId: '123',
      basis: 'CONSENT',
    });
  });

  test('nothing is added', () => {
    expect(replaceVariables('{"first":5}', known, isListed)).toBeUndefined();
  });
});

test.each(['{"nationalId": ', '[]', 'null'])('%s is left alone while it is being typed', (text) => {
  expect(addVariables(text, ['nationalId'], known)).toBeUndefined();
  expect(replaceVariables(text, known, isListed)).toBeUndefined();
});
