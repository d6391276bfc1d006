import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { organisationControlDigit } from './controlDigits.ts';
import { parseHerId, parseHprNumber, parseOrganisationNumber, parseReseptId } from './registerNumbers.ts';
import { withDigit } from './testing/numbers.ts';
import { fastestMilliseconds } from './testing/fastestMilliseconds.ts';

describe('an organisation number', () => {
  test.each(['310123455', '310123463', '310123471', '315000017', '315000025', '315000033', '210000011'])(
    'of the synthetic %s holds',
    (text) => {
      expect(parseOrganisationNumber(text)).toBe(text);
    },
  );

  test.each([
    ['883658752', 'Helse Nord RHF'],
    ['983658725', 'Helse Vest RHF'],
    ['983658776', 'Helse Midt-Norge RHF'],
    ['991324968', 'Helse Sør-Øst RHF'],
    ['983974724', 'Helse Bergen HF'],
    ['983974678', 'Helse Stavanger HF'],
    ['983974899', 'Universitetssykehuset Nord-Norge HF'],
    ['983971636', 'Akershus universitetssykehus HF'],
    ['883974832', 'St. Olavs hospital HF'],
    ['983974910', 'Nordlandssykehuset HF'],
    ['993467049', 'Oslo universitetssykehus HF'],
    ['994598759', 'Norsk helsenett SF'],
  ])('%s (%s) holds', (text) => {
    expect(parseOrganisationNumber(text)).toBe(text);
  });

  test.each(['310123456', '31012345', '3101234550', '310 123 455', '', '٣١٠١٢٣٤٥٥', 'NO310123455'])(
    '%j is refused',
    (text) => {
      expect(parseOrganisationNumber(text)).toBeUndefined();
    },
  );

  test('with one digit changed does not hold', () => {
    const anyNumber = fc
      .integer({ min: 20_000_000, max: 99_999_999 })
      .map((base) => `${base}${organisationControlDigit(String(base)) ?? ''}`)
      .filter((number) => number.length === 9);

    fc.assert(
      fc.property(anyNumber, fc.nat(8), fc.nat(9), (number, position, digit) => {
        const changed = withDigit(number, position, digit);
        fc.pre(changed !== number);

        expect(parseOrganisationNumber(number)).toBe(number);
        expect(parseOrganisationNumber(changed)).toBeUndefined();
      }),
    );
  });
});

describe('an HPR number', () => {
  test.each(['9144897', '431001110', '999000011', '1'])('%s is taken', (text) => {
    expect(parseHprNumber(text)).toBe(text);
  });

  test.each(['', '0', '000000000', '1234567890', '12a', '-1', '1.5', ' 1', '９144897'])('%j is refused', (text) => {
    expect(parseHprNumber(text)).toBeUndefined();
  });
});

describe('a HER-id', () => {
  test.each(['8012345', '8123456', '59'])('%s is taken', (text) => {
    expect(parseHerId(text)).toBe(text);
  });

  test.each(['', '0', '12345678901', 'her', '8012345\n'])('%j is refused', (text) => {
    expect(parseHerId(text)).toBeUndefined();
  });
});

describe('a ReseptId', () => {
  test('is the same in either case', () => {
    expect(parseReseptId('9C1D2E3F-0002-4C22-9A02-000000000002')).toBe('9c1d2e3f-0002-4c22-9a02-000000000002');
  });

  test.each([
    '',
    '9c1d2e3f00024c229a02000000000002',
    '{9c1d2e3f-0002-4c22-9a02-000000000002}',
    'urn:uuid:9c1d2e3f-0002-4c22-9a02-000000000002',
    '9c1d2e3f-0002-4c22-9a02-00000000000g',
    '9c1d2e3f-0002-4c22-9a02-000000000002\n',
  ])('%j is refused', (text) => {
    expect(parseReseptId(text)).toBeUndefined();
  });
});

test.each([parseHprNumber, parseHerId, parseOrganisationNumber, parseReseptId])(
  '100 KB are refused without hanging by %p',
  (parse) => {
    const text = '1'.repeat(100_000);

    expect(parse(text)).toBeUndefined();
    expect(fastestMilliseconds(() => parse(text))).toBeLessThan(500);
  },
);
