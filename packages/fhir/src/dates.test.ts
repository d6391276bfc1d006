import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDate, readDateTime, readPartialDate, readPeriod } from './dates.ts';
import { carePlanBundle, criticalInformation, medicationRequest, statusAndOutcome } from './testing/examples.ts';

describe('a partial date', () => {
  test.each([
    ['2019', '2019'],
    ['2019-06', '2019-06'],
    ['2019-06-10', '2019-06-10'],
    [' 2019 ', '2019'],
    ['2024-02-29', '2024-02-29'],
    ['2026-01-12T10:12:00+01:00', '2026-01-12T10:12:00+01:00'],
    ['2025-10-02T09:00:00Z', '2025-10-02T09:00:00Z'],
    ['2025-10-02T09:00:00.1234567Z', '2025-10-02T09:00:00.1234567Z'],
    [criticalInformation[0].recordedDate, '2021-06-10'],
    [medicationRequest.authoredOn, '2026-03-02T08:30:00+01:00'],
    [statusAndOutcome[0].lastChangedDateTime, '2025-10-02T09:00:00Z'],
  ])('%j is read as %s', (sent, read) => {
    expect(readPartialDate(sent)).toBe(read);
  });

  test.each([
    '2019-13',
    '2019-00',
    '2019-02-30',
    '2023-02-29',
    '2019-6',
    '19',
    '02.06.2019',
    '2019-06-10T',
    '2019-06-10T25:00:00Z',
    '2019-06-10T10:60:00Z',
    '2019-06-10T10:00:60Z',
    '2019-06-10T10:00:00+25:00',
    '2019-06-10 10:00:00',
    'i går',
    '',
    2019,
    null,
    {},
  ])('%j is none', (sent) => {
    expect(readPartialDate(sent)).toBeUndefined();
  });

  test('is never made more precise than it was', () => {
    const anyPartialDate = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(4, 7))
      .map(([year, month, length]) => `${year}-${String(month).padStart(2, '0')}`.slice(0, length));

    fc.assert(fc.property(anyPartialDate, (text) => expect(readPartialDate(text)).toBe(text)));
  });
});

describe('a point in time without offset is Norwegian time', () => {
  test.each([
    ['2026-01-12T10:12:00', '2026-01-12T10:12:00+01:00', 'winter'],
    ['2026-07-12T10:12:00', '2026-07-12T10:12:00+02:00', 'summer'],
    ['2026-07-12T10:12', '2026-07-12T10:12:00+02:00', 'without seconds'],
    ['2026-07-12T10:12:00.5', '2026-07-12T10:12:00.5+02:00', 'with parts of seconds'],
    ['2026-03-29T01:59:59', '2026-03-29T01:59:59+01:00', 'just before summer time'],
    ['2026-03-29T03:00:00', '2026-03-29T03:00:00+02:00', 'just after'],
    ['2026-10-25T01:59:59', '2026-10-25T01:59:59+02:00', 'just before winter time'],
    ['2026-10-25T02:30:00', '2026-10-25T02:30:00+01:00', 'the hour that comes twice'],
    ['2026-10-25T03:00:00', '2026-10-25T03:00:00+01:00', 'just after'],
  ])('%s is %s (%s)', (sent, read) => {
    expect(readDateTime(sent)).toBe(read);
  });
});

test.each(['2026-01-12', '2026', '', undefined])('no time of day is made up for %j', (sent) => {
  expect(readDateTime(sent)).toBeUndefined();
});

test.each([
  ['2026-01-12', '2026-01-12'],
  ['2026-01-12T23:30:00-05:00', '2026-01-12'],
  ['2026-01', undefined],
  ['2026-02-30T10:00:00Z', undefined],
  [undefined, undefined],
])('the day of %j is %s', (sent, day) => {
  expect(readDate(sent)).toBe(day);
});

describe('a period', () => {
  test.each([
    [carePlanBundle.entry[0].resource.period, { start: '2026-01-15' }],
    [criticalInformation[2].period, { start: '2024-11-01' }],
    [
      { start: '2024', end: '2025-02' },
      { start: '2024', end: '2025-02' },
    ],
    [{ start: 'rubbish', end: '2025' }, { end: '2025' }],
  ])('is read from %j', (sent, read) => {
    expect(readPeriod(sent)).toEqual(read);
  });

  test.each([undefined, null, {}, [], { start: 'rubbish' }, '2024'])('is absent from %j', (sent) => {
    expect(readPeriod(sent)).toBeUndefined();
  });
});
