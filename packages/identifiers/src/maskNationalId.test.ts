import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskNationalId, nationalIdMask } from './maskNationalId.ts';
import { aNationalId, anySyntheticNumber, aSyntheticNumber } from './testing/numbers.ts';
import { fastestMilliseconds } from './testing/fastestMilliseconds.ts';

describe('a text', () => {
  test.each([
    ['15819049863', '***********'],
    ['patient 15819049863 not found', 'patient *********** not found'],
    ['158190 49863', '***********'],
    ['158190-49863', '***********'],
    ['id15819049863x', 'id***********x'],
    ['15819049863,07835249608', '***********,***********'],
    ['15819049862', '***********'],
    ['999000011', '999000011'],
    ['310123455', '310123455'],
    ['2026-01-12T10:12:00', '2026-01-12T10:12:00'],
    ['', ''],
  ])('%j becomes %j', (text, masked) => {
    expect(maskNationalId(text)).toBe(masked);
  });

  test('never keeps a number that stands anywhere in it', () => {
    fc.assert(
      fc.property(fc.string(), anySyntheticNumber, fc.string(), (before, { value }, after) => {
        expect(maskNationalId(before + value + after)).not.toContain(value);
      }),
    );
  });

  test('of 100 KB is masked without hanging', () => {
    const texts = ['1'.repeat(100_000), '11111 '.repeat(17_000), '111111 '.repeat(14_000)];

    for (const text of texts) expect(fastestMilliseconds(() => maskNationalId(text))).toBeLessThan(500);
  });
});

describe('a national identity number', () => {
  const value = aSyntheticNumber();
  const nationalId = aNationalId(value);

  test.each([
    ['in a text', String(nationalId)],
    ['as JSON', JSON.stringify({ patient: nationalId })],
    ['when printed', inspect({ patient: nationalId })],
    ['in the message of an error', new Error(`No ${String(nationalId)}`).message],
  ])('is masked %s', (_, written) => {
    expect(written).toContain(nationalIdMask);
    expect(written).not.toContain(value);
  });

  test('gives its digits only when they are asked for', () => {
    expect(nationalId.value).toBe(value);
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(nationalId)).toBe(true);
  });
});
