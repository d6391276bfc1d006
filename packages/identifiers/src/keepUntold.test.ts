import { describe, expect, test } from '@jest/globals';
import { inspect } from 'node:util';
import { keepUntold } from './keepUntold.ts';
import { nationalIdMask } from './maskNationalId.ts';

const number = '07835249608';

describe('what holds something personal', () => {
  test('is a mask when it is printed, alone or in something else', () => {
    const held = keepUntold({ number }, 'personal');

    expect(inspect({ held }, { depth: 9, showHidden: true })).not.toContain(number);
    expect(JSON.stringify([held, new Error('x', { cause: held })])).toBe(`["${nationalIdMask}",{}]`);
    expect(inspect(new Error('x', { cause: held }))).not.toContain(number);
  });

  test('is what it was to whoever uses it', () => {
    const held = keepUntold({ number }, 'personal');

    expect(held.number).toBe(number);
    expect(Object.keys(held)).toEqual(['number']);
    expect({ ...held }).toEqual({ number });
  });

  test('may be meant to be sent, whatever its members are called', () => {
    const held = keepUntold({ number, toJSON: 'a' }, 'personal, sent as JSON');

    expect(inspect(held)).not.toContain(number);
    expect(JSON.stringify(held)).toBe(`{"number":"${number}","toJSON":"a"}`);
  });
});
