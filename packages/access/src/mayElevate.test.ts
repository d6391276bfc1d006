import { expect, test } from '@jest/globals';
import { mayElevate } from './mayElevate.ts';
import { byCitizen, byDoctor } from './testing/aQuestion.ts';

const restricted = { restricted: ['critical-information'] } as const;

test('a doctor may ask again for what is restricted', () => {
  expect(mayElevate(byDoctor({ subject: restricted }))).toBe(true);
});

test('so may one in emergency care', () => {
  expect(mayElevate(byDoctor({ subject: restricted, context: { purpose: 'ETREAT', basis: 'CONSENT' } }))).toBe(true);
});

test('one who coordinates may not', () => {
  expect(mayElevate(byDoctor({ subject: restricted, context: { purpose: 'COC' } }))).toBe(false);
});

test('there is nothing to ask again for when all is shown', () => {
  expect(mayElevate(byDoctor())).toBe(false);
});

test('nor when it was denied', () => {
  expect(mayElevate(byDoctor({ subject: { ...restricted, blocksActor: true } }))).toBe(false);
});

test('nor for a citizen', () => {
  expect(mayElevate(byCitizen({ subject: { ageYears: 15 } }))).toBe(false);
});
