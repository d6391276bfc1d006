import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idnr } from '@navikt/fnrvalidator';
import { buildSyntheticAuxiliaryNumber } from './buildSyntheticNumber.ts';
import { parseNationalId } from './parseNationalId.ts';
import { anyAuxiliaryNumber, anySyntheticNumber, aSyntheticNumber, withDigit } from './testing/numbers.ts';
import { fastestMilliseconds } from './testing/fastestMilliseconds.ts';

const parse = (text: string) => parseNationalId(text, { synthetic: 'accept' });

const published: readonly [string, string, string | undefined, string][] = [
  ['07835249608', 'fnr', 'skatteetaten', 'a synthetic woman of 1952'],
  ['15819049863', 'fnr', 'skatteetaten', 'a synthetic woman of 1990'],
  ['23917849986', 'fnr', 'skatteetaten', 'a synthetic man of 1978'],
  ['30860399993', 'fnr', 'skatteetaten', 'a synthetic man of 2003'],
  ['01921999840', 'fnr', 'skatteetaten', 'a synthetic girl of 2019'],
  ['02884699803', 'fnr', 'skatteetaten', 'an individual number in the 900 series'],
  ['17855599120', 'fnr', 'skatteetaten', 'a published sample'],
  ['05898597468', 'fnr', 'skatteetaten', 'another published sample'],
  ['10915596784', 'fnr', 'skatteetaten', 'the synthetic sample of fnrvalidator'],
  ['57858549932', 'dnr', 'skatteetaten', 'a synthetic D-number'],
  ['15669049827', 'fnr', 'nhn', "Norsk helsenett's test series"],
  ['15419049880', 'fnr', 'nav', "NAV's test series"],
  ['13527248013', 'fnr', 'nav', 'the H-number sample of fnrvalidator'],
  ['68467038838', 'dnr', 'nav', 'the D- and H-number sample of fnrvalidator'],
  ['15819049871', 'fnr', 'skatteetaten', 'remainder 1 under the rule of 2032'],
  ['15819049898', 'fnr', 'skatteetaten', 'remainder 3 under the rule of 2032'],
  ['30108299920', 'fnr', undefined, "the tax administration's example for 2032"],
  ['30108299939', 'fnr', undefined, "the tax administration's other example for 2032"],
  ['13116900216', 'fnr', undefined, 'a published test person without a mark'],
  ['12057900499', 'fnr', undefined, 'a published test person without a mark'],
  ['05073500186', 'fnr', undefined, 'a published test person without a mark'],
  ['12050050295', 'fnr', undefined, 'a published test person without a mark'],
];

describe('numbers that hold', () => {
  test.each(published)('%s is a %s of series %s (%s)', (value, kind, synthetic, _source) => {
    expect(parse(value)).toEqual(synthetic === undefined ? { value, kind } : { value, kind, synthetic });
  });

  test('a number that starts with 8 or 9 is a shared auxiliary number', () => {
    const value = buildSyntheticAuxiliaryNumber(0);

    expect(parse(value)).toEqual({ value, kind: 'fhn' });
  });

  test('29 February 2000 is a day, although 29 February 1900 was none', () => {
    expect(parse(aSyntheticNumber({ birthDate: '2000-02-29' }))).toBeDefined();
  });
});

describe('numbers that do not hold', () => {
  test.each([
    ['15819049862', 'wrong second control digit'],
    ['15819049853', 'wrong first control digit'],
    ['05076600324', 'printed in public documentation with a wrong control digit'],
    ['10086055555', 'printed in public documentation with a wrong control digit'],
    ['', 'nothing'],
    ['1581904986', 'ten digits'],
    ['158190498630', 'twelve digits'],
    [' 15819049863', 'a space before'],
    ['15819049863\n', 'a line break after'],
    ['158190 49863', 'a space inside'],
    ['١٥٨١٩٠٤٩٨٦٣', 'Arabic digits'],
    ['１５８１９０４９８６３', 'full-width digits'],
    ['1581904986３', 'one full-width digit'],
    ['15819049863\u0000', 'a null character'],
    ['\u202e15819049863', 'a change of writing direction'],
    ['+5819049863', 'a sign'],
    ['1.581904e10', 'an exponent'],
    ['00000000000', 'no day, although the control digits hold'],
  ])('%j is refused: %s', (text) => {
    expect(parse(text)).toBeUndefined();
  });

  test.each(['32019012345', '00019012345', '31040012345', '30020012345', '29029912345', '15139012345', '15009012345'])(
    'day and month of %s are not in the calendar, whatever the control digits',
    (text) => {
      const candidates = Array.from({ length: 100_000 }, (_, end) => text.slice(0, 6) + String(end).padStart(5, '0'));

      expect(candidates.filter((candidate) => parse(candidate) !== undefined)).toEqual([]);
    },
  );
});

describe('which numbers are welcome', () => {
  test.each([
    ['accept', ['07835249608', '57858549932', '15669049827', '15419049880', '12057900499', '80000000098']],
    ['only', ['07835249608', '57858549932', '15669049827', '15419049880']],
    ['refuse', ['12057900499', '80000000098']],
  ] as const)('with %s', (synthetic, welcome) => {
    const all = ['07835249608', '57858549932', '15669049827', '15419049880', '12057900499', '80000000098'];

    expect(all.filter((text) => parseNationalId(text, { synthetic }) !== undefined)).toEqual(welcome);
  });

  test("a hospital's own auxiliary number is refused where synthetic numbers are", () => {
    expect(parseNationalId('13527248013', { synthetic: 'refuse' })).toBeUndefined();
  });
});

describe('for any number', () => {
  test('one that is built parses, with the kind and series it was built for', () => {
    fc.assert(
      fc.property(anySyntheticNumber, ({ request, value }) => {
        expect(parse(value)).toEqual({ value, kind: request.kind, synthetic: request.testSeries });
      }),
    );
  });

  test('changing one digit gives a number that does not hold, under the rule of 2032 as well', () => {
    fc.assert(
      fc.property(anySyntheticNumber, fc.nat(10), fc.nat(9), ({ value }, position, digit) => {
        const changed = withDigit(value, position, digit);
        fc.pre(changed !== value);

        // The rule loosens the first control digit only; the second finds every single change.
        expect(parse(changed)).toBeUndefined();
      }),
    );
  });

  test('swapping two neighbours gives a number that does not hold', () => {
    fc.assert(
      fc.property(anySyntheticNumber, fc.nat(9), ({ value }, position) => {
        const [one = '', other = ''] = value.slice(position, position + 2);
        fc.pre(one !== other);
        const swapped = value.slice(0, position) + other + one + value.slice(position + 2);

        expect(parse(swapped)).toBeUndefined();
      }),
    );
  });

  test('an auxiliary number keeps the old control digit rule: every single change is found', () => {
    fc.assert(
      fc.property(anyAuxiliaryNumber, fc.nat(10), fc.nat(9), (value, position, digit) => {
        const changed = withDigit(value, position, digit);
        fc.pre(changed !== value);

        expect(parse(changed)).toBeUndefined();
      }),
    );
  });

  test('it agrees with @navikt/fnrvalidator on everything but month + 65 and auxiliary numbers, which that one refuses', () => {
    const nearlyANumber = fc.oneof(
      anySyntheticNumber.map(({ value }) => value),
      fc.tuple(anySyntheticNumber, fc.nat(10), fc.nat(9)).map(([{ value }, at, to]) => withDigit(value, at, to)),
      fc.stringMatching(/^[0-9]{11}$/),
      fc.string({ maxLength: 13 }),
    );

    fc.assert(
      fc.property(nearlyANumber, (text) => {
        const ours = parse(text);
        fc.pre(ours?.synthetic !== 'nhn' && ours?.kind !== 'fhn');

        expect(ours !== undefined).toBe(idnr(text).status === 'valid');
      }),
      { numRuns: 2_000 },
    );
  });

  test('a text of any kind is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(() => parse(text)).not.toThrow();
      }),
    );
  });
});

test.each([
  ['digits', '1'.repeat(100_000)],
  ['digits with an end that does not fit', `${'1'.repeat(100_000)}x`],
  ['spaces', ' '.repeat(100_000)],
])('100 KB of %s are refused without hanging', (_, text) => {
  expect(parse(text)).toBeUndefined();
  expect(fastestMilliseconds(() => parse(text))).toBeLessThan(500);
});
