import { expect, test } from '@jest/globals';
import type { Told } from '../count.ts';
import { hidden, told } from '../testing/aReader.ts';
import { judgeStanding, type Lately } from './judgeStanding.ts';

const breakers = (...states: ('CLOSED' | 'HALF_OPEN' | 'OPEN')[]) => states.map((state) => ({ report: { state } }));
const lately = (answered: Told, unavailable: Told = told(0)): Lately => {
  return { answered, unavailable, nothing: told(0), withheld: told(0) };
};

test.each([
  ['answers', breakers('CLOSED'), lately(told(100)), 'WORKING'],
  ['fails now and then', breakers('CLOSED'), lately(told(1_000), told(8)), 'WORKING'],
  ['fails often', breakers('CLOSED'), lately(told(100), told(10)), 'TROUBLED'],
  ['answers hardly ever', breakers('CLOSED'), lately(told(5), told(100)), 'DOWN'],
  ['has been asked a few times, and answered', breakers('CLOSED'), lately(hidden), 'WORKING'],
  ['is not asked by one of two', breakers('CLOSED', 'OPEN'), lately(told(100)), 'TROUBLED'],
  ['is tried again by the only one who asks', breakers('HALF_OPEN'), lately(told(100)), 'DOWN'],
  ['is asked by nobody any more', breakers('OPEN', 'OPEN'), lately(told(100)), 'DOWN'],
  ['has not been asked', breakers('CLOSED'), lately(told(0)), 'UNKNOWN'],
  ['is known by nobody', breakers(), undefined, 'UNKNOWN'],
  ['answers, as far as figures go', breakers(), lately(told(100)), 'WORKING'],
] as const)('a service that %s', (_what, told, recent, standing) => {
  expect(judgeStanding(told, recent)).toBe(standing);
});
