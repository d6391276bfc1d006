import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, ageOn, birthDateForAge, osloDate } from './calendar.ts';

const days = fc.integer({ min: 0, max: 30_000 }).map((offset) => addDays('2000-01-01', offset));

test.each([
  ['2014-11-23', '2026-11-22', 11],
  ['2014-11-22', '2026-11-22', 12],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
])('someone born %s is, on %s, %i', (birthDate, day, years) => {
  expect(ageOn(birthDate, day)).toBe(years);
});

test('a birth date made for an age gives that age, and still does three months before and after', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 100 }), (day, years) => {
      const birthDate = birthDateForAge(years, day);
      const quarterYear = 89;

      expect([ageOn(birthDate, addDays(day, -quarterYear)), ageOn(birthDate, addDays(day, quarterYear))]).toEqual([
        years,
        years,
      ]);
    }),
  );
});

test('the day counted from is the Norwegian one', () => {
  expect(osloDate(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22');
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
});
