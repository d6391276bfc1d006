import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBoolean, readDecimal, readInteger, readText } from './primitives.ts';
import { readQuantity } from './readQuantity.ts';

describe('a decimal', () => {
  test.each([
    [1, '1'],
    [0.5, '0.5'],
    [-2.25, '-2.25'],
    [-0, '0'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [1e-7, '0.0000001'],
    [-2.5e-8, '-0.000000025'],
    ['0.50', '0.50'],
    ['3', '3'],
    ['+3', '3'],
    [' 3 ', '3'],
    ['007', '007'],
  ])('%j is read as %s', (sent, read) => {
    expect(readDecimal(sent)).toBe(read);
  });

  test.each([
    '0,5',
    '1,000',
    '1 000',
    '1.000,5',
    '1e3',
    '½',
    '٣',
    '.5',
    '5.',
    '',
    'en',
    true,
    null,
    {},
    [],
    Number.NaN,
    Infinity,
  ])('%j is none', (sent) => {
    expect(readDecimal(sent)).toBeUndefined();
  });

  test('is the same number, without exponent', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (number) => {
        const text = readDecimal(number);
        expect(Number(text)).toBe(number === 0 ? 0 : number);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });
});

test.each([
  ['3', 3],
  [3, 3],
  ['-1', -1],
  [2_147_483_647, 2_147_483_647],
  [2_147_483_648, undefined],
  ['2.5', undefined],
  [2.5, undefined],
  ['', undefined],
  ['tre', undefined],
  [true, undefined],
])('the whole number in %j is %s', (sent, read) => {
  expect(readInteger(sent)).toBe(read);
});

test.each([
  [true, true],
  ['true', true],
  [false, false],
  ['false', false],
  ['ja', undefined],
  [1, undefined],
  [0, undefined],
  [null, undefined],
])('the truth in %j is %s', (sent, read) => {
  expect(readBoolean(sent)).toBe(read);
});

test.each([
  ['  1 tablett kveld ', '1 tablett kveld'],
  ['\n', undefined],
  ['', undefined],
  [5, '5'],
  [null, undefined],
  [{}, undefined],
])('the text in %j is %j', (sent, read) => {
  expect(readText(sent)).toBe(read);
});

describe('a quantity', () => {
  test.each([
    [
      { value: 1, unit: 'tablett' },
      { value: '1', unit: 'tablett' },
    ],
    [
      { value: 142, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
      { value: '142', unit: 'mmHg', ucum: 'mm[Hg]' },
    ],
    [
      { value: 5, unit: 'tablett', system: 'urn:oid:2.16.578.1.12.4.1.1.7452', code: '3' },
      { value: '5', unit: 'tablett' },
    ],
    [
      { value: '0.50', comparator: '<' },
      { value: '0.50', comparator: '<' },
    ],
    [{ unit: 'Døgn' }, { unit: 'Døgn' }],
    [{ value: 'mange', unit: 'tablett' }, { unit: 'tablett' }],
    [2, { value: '2' }],
  ])('is read from %j', (sent, read) => {
    expect(readQuantity(sent)).toEqual(read);
  });

  test.each([undefined, null, {}, [], 'mange', { comparator: '<' }])('is absent from %j', (sent) => {
    expect(readQuantity(sent)).toBeUndefined();
  });
});
