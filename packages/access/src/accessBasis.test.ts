import { expect, test } from '@jest/globals';
import { accessBases, isElevated, ordinaryBasis } from './accessBasis.ts';

test.each([
  ['CONSENT', false, 'CONSENT'],
  ['EMERGENCY', false, 'EMERGENCY'],
  ['EXCEPTION', false, 'EXCEPTION'],
  ['ELEVATED_CONSENT', true, 'CONSENT'],
  ['ELEVATED_EMERGENCY', true, 'EMERGENCY'],
  [undefined, false, undefined],
] as const)('%s is elevated: %s, and in ordinary access %s', (basis, elevated, ordinary) => {
  expect(isElevated({ basis })).toBe(elevated);
  expect(ordinaryBasis({ basis })).toBe(ordinary);
});

test('there are five grounds', () => {
  expect(accessBases).toHaveLength(5);
});
