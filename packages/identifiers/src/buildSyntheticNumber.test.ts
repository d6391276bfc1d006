import { describe, expect, test } from '@jest/globals';
import { buildSyntheticAuxiliaryNumber, buildSyntheticNumber } from './buildSyntheticNumber.ts';
import { controlDigitsHold } from './controlDigits.ts';
import { parseNationalId } from './parseNationalId.ts';
import { aSyntheticNumber } from './testing/numbers.ts';

describe('a synthetic number', () => {
  test.each([
    ['07835249608', { birthDate: '1952-03-07', sex: 'female', series: 0 }],
    ['15819049863', { birthDate: '1990-01-15', sex: 'female', series: 0 }],
    ['23917849986', { birthDate: '1978-11-23', sex: 'male', series: 0 }],
    ['30860399993', { birthDate: '2003-06-30', sex: 'male', series: 0 }],
    ['01921999840', { birthDate: '2019-12-01', sex: 'female', series: 0 }],
    ['57858549932', { birthDate: '1985-05-17', sex: 'male', series: 0, kind: 'dnr' }],
    ['15419049880', { birthDate: '1990-01-15', sex: 'female', series: 0, testSeries: 'nav' }],
    ['15669049827', { birthDate: '1990-01-15', sex: 'female', series: 0, testSeries: 'nhn' }],
    ['15819049871', { birthDate: '1990-01-15', sex: 'female', series: 0, controlRemainder: 1 }],
    ['15819049898', { birthDate: '1990-01-15', sex: 'female', series: 0, controlRemainder: 3 }],
  ] as const)('%s is made from %j', (number, request) => {
    expect(aSyntheticNumber(request)).toBe(number);
  });

  test('is another one for each series of a day, several hundred times', () => {
    const numbers = Array.from({ length: 400 }, (_, series) => aSyntheticNumber({ series }));

    expect(new Set(numbers).size).toBe(400);
    expect(numbers.every((number) => parseNationalId(number, { synthetic: 'only' }))).toBe(true);
  });

  test.each([1, 2, 3] as const)('of remainder %d holds only under the rule of 2032', (controlRemainder) => {
    const number = aSyntheticNumber({ controlRemainder, series: 5 });

    expect(parseNationalId(number, { synthetic: 'only' })).toBeDefined();
    expect(controlDigitsHold(number, [0])).toBe(false);
  });

  test('takes from the 900 series when the other is used up', () => {
    const numbers = Array.from({ length: 490 }, (_, series) => {
      try {
        return aSyntheticNumber({ birthDate: '1946-08-02', series });
      } catch {
        return '';
      }
    });

    expect(numbers.some((number) => number.startsWith('0288469'))).toBe(true);
  });

  test.each([
    ['a day that is none', { birthDate: '1990-02-30' }],
    ['another way of writing', { birthDate: '15.01.1990' }],
    ['a year before the bands', { birthDate: '1854-01-15' }],
    ['a year after the bands', { birthDate: '2040-01-15' }],
    ['a series beyond the day', { series: 600 }],
    ['a negative series', { series: -1 }],
    ['half a series', { series: 0.5 }],
  ])('cannot be made for %s', (_, request) => {
    expect(() => aSyntheticNumber(request)).toThrow(RangeError);
  });
});

test('a hundred thousand numbers take less than five seconds', () => {
  const start = performance.now();
  for (let person = 0; person < 100_000; person += 1) {
    const birthDate = new Date(Date.UTC(1930, 0, 1 + (person % 33_000))).toISOString().slice(0, 10);
    buildSyntheticNumber({ birthDate, kind: 'fnr', series: Math.floor(person / 33_000) });
  }

  expect(performance.now() - start).toBeLessThan(30_000);
});

test('auxiliary numbers differ from one to the next', () => {
  const numbers = Array.from({ length: 50 }, (_, series) => buildSyntheticAuxiliaryNumber(series));

  expect(new Set(numbers).size).toBe(50);
  expect(numbers.every((number) => parseNationalId(number, { synthetic: 'accept' })?.kind === 'fhn')).toBe(true);
});
