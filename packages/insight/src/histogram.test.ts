import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { binOf, fromDecimal, percentile, toDecimal } from './histogram.ts';

const durations = fc.array(fc.double({ min: 0, max: 120_000, noNaN: true }), { minLength: 1, maxLength: 300 });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });

function histogramOf(ms: readonly number[]): number[] {
  const bins: number[] = [];
  for (const bin of ms.map(binOf)) {
    while (bins.length <= bin) bins.push(0);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

test('a percentile is within five per cent, or a millisecond, of the true one', () => {
  fc.assert(
    fc.property(durations, share, (ms, asked) => {
      const exact = ms.toSorted((a, b) => a - b)[Math.max(1, Math.ceil(asked * ms.length)) - 1] ?? NaN;

      const found = percentile(histogramOf(ms), asked) ?? NaN;

      expect(Math.abs(found - exact)).toBeLessThanOrEqual(Math.max(1, exact * 0.050001));
    }),
  );
});

test('histograms that are added as numbers are the histogram of all', () => {
  fc.assert(
    fc.property(durations, durations, (some, others) => {
      const sum = BigInt(toDecimal(histogramOf(some))) + BigInt(toDecimal(histogramOf(others)));

      expect(fromDecimal(String(sum))).toEqual(histogramOf([...some, ...others]));
    }),
  );
});

test('nothing has no percentile', () => {
  expect(percentile(fromDecimal(null), 0.5)).toBeUndefined();
  expect(percentile(fromDecimal('0'), 0.5)).toBeUndefined();
});

test.each([NaN, -1, 0, 1e12, Infinity])('a duration of %p has a bin', (ms) => {
  expect(histogramOf([ms]).reduce((sum, count) => sum + count)).toBe(1);
});
