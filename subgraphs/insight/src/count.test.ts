import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { restOf, sumOf, toCount, type Told } from './count.ts';
import { hidden, told } from './testing/aReader.ts';

/** A count as a store tells it. */
const anyTold: fc.Arbitrary<Told> = fc.nat(50).map((count) => (count > 0 && count < 5 ? hidden : told(count)));

test('a hidden count has no value, and zero has one', () => {
  expect([hidden, told(0), told(7)].map(toCount)).toEqual([
    { value: null, isHidden: true },
    { value: 0, isHidden: false },
    { value: 7, isHidden: false },
  ]);
});

describe('a sum', () => {
  test('leaves out what is hidden in it, and is hidden itself when all is', () => {
    expect([sumOf([told(7), hidden]), sumOf([hidden]), sumOf([])]).toEqual([told(7), hidden, told(0)]);
  });

  test('tells nothing of what is hidden: it is the sum of what is shown', () => {
    fc.assert(
      fc.property(fc.array(anyTold), (parts) => {
        const sum = sumOf(parts);
        const shown = parts.reduce((total, part) => total + (part.hidden ? 0 : part.count), 0);

        expect(sum.hidden ? 0 : sum.count).toBe(shown);
      }),
    );
  });
});

describe('what is left of a whole', () => {
  test('is hidden when any of it is, or when so little is left', () => {
    expect(restOf(told(20), [told(7), told(5)])).toEqual(told(8));
    expect(restOf(told(20), [told(7), hidden])).toEqual(hidden);
    expect(restOf(hidden, [told(0)])).toEqual(hidden);
    expect(restOf(told(20), [told(18)])).toEqual(hidden);
  });

  test('is never from one to four', () => {
    fc.assert(
      fc.property(anyTold, fc.array(anyTold, { maxLength: 3 }), (whole, parts) => {
        const rest = restOf(whole, parts);

        expect(rest.hidden || rest.count === 0 || rest.count >= 5).toBe(true);
      }),
    );
  });
});
