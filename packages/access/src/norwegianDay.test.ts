import { expect, test } from '@jest/globals';
import { norwegianDay } from './norwegianDay.ts';

test.each([
  ['2026-11-21T22:59:59Z', '2026-11-21'],
  ['2026-11-21T23:00:00Z', '2026-11-22'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
])('at %s it is %s in Norway', (instant, day) => {
  expect(norwegianDay(new Date(instant))).toBe(day);
});
