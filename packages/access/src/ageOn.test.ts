import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ageOn } from './ageOn.ts';
import { decide } from './decide.ts';
import { byCitizen } from './testing/aQuestion.ts';

const dayMs = 86_400_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

// By the calendar's own arithmetic, where 29 February in a year without one is 1 March.
function birthday(birthDate: string, years: number): number {
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number);
  return Date.UTC(year + years, month - 1, day);
}

const birthDates = fc.oneof(
  fc
    .integer({ min: Date.UTC(1900, 0, 1) / dayMs, max: Date.UTC(2026, 0, 1) / dayMs })
    .map((days) => dayOf(days * dayMs)),
  fc.constantFrom('2000-02-29', '2004-02-29', '2012-02-29', '2000-03-01', '2000-02-28', '2008-12-31', '2009-01-01'),
);

test('a year is full on the birthday and not the day before, for every age', () => {
  fc.assert(
    fc.property(birthDates, fc.integer({ min: 1, max: 110 }), (born, years) => {
      const on = birthday(born, years);

      expect([ageOn(born, dayOf(on - dayMs)), ageOn(born, dayOf(on))]).toEqual([years - 1, years]);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['2014-02-28', 1],
  ['2014-03-01', 2],
  ['2016-02-28', 3],
  ['2016-02-29', 4],
  ['2024-02-28', 11],
  ['2024-02-29', 12],
  ['2025-02-28', 12],
  ['2025-03-01', 13],
])('who is born on 29 February 2012 is on %s %d', (on, age) => {
  expect(ageOn('2012-02-29', on)).toBe(age);
});

test('who is born today is nothing', () => {
  expect(ageOn('2026-11-22', '2026-11-22')).toBe(0);
});

test.each([
  ['2026-11-23', '2026-11-22'],
  ['', '2026-11-22'],
  ['1990', '2026-11-22'],
  ['1990-01-15', ''],
  ['1990-01-15', 'today'],
  ['1990-01-15T00:00', '2026-11-22'],
  ['x1990-01-15', '2026-11-22'],
  ['11990-01-15', '2026-11-22'],
  ['1990-01-15', '2026-11-22T10:00:00Z'],
  ['1990-01-15', ' 2026-11-22'],
])('from "%s" to "%s" is no age', (birthDate, on) => {
  expect(ageOn(birthDate, on)).toBeUndefined();
});

describe('on every boundary day', () => {
  const born = ['2012-02-29', '2011-02-28', '2011-03-01', '2010-12-31', '2011-01-01', '2010-07-15'];
  const effectOn = (relation: 'self' | 'parent' | 'power-of-attorney' | 'guardian', ageYears: number | undefined) =>
    decide(byCitizen({ context: { relation }, subject: { ageYears } })).effect;

  test.each(born.flatMap((birthDate) => [11, 12, 13, 15, 16, 17, 18].map((years) => [birthDate, years] as const)))(
    'around the birthday of one born %s who becomes %d',
    (birthDate, years) => {
      const on = birthday(birthDate, years);
      for (const [day, age] of [
        [on - dayMs, years - 1],
        [on, years],
        [on + dayMs, years],
      ] as const) {
        const now = ageOn(birthDate, dayOf(day));

        expect({
          self: effectOn('self', now),
          parent: effectOn('parent', now),
          attorney: effectOn('power-of-attorney', now),
          guardian: effectOn('guardian', now),
        }).toEqual({
          self: age >= 16 ? 'permit' : 'deny',
          parent: age < 12 ? 'permit' : 'deny',
          attorney: age >= 16 ? 'permit' : 'deny',
          guardian: age < 12 || age >= 16 ? 'permit' : 'deny',
        });
      }
    },
  );
});
