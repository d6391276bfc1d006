import { describe, expect, test } from '@jest/globals';
import { GatewayError } from '@helsegraf/errors';
import fc from 'fast-check';
import type { InsightFilter } from './generated/resolverTypes.ts';
import { readQuestion } from './question.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const hourMs = 3_600_000;
const ago = (hours: number) => new Date(now - hours * hourMs).toISOString();

describe('a question', () => {
  test('without a filter is about the last 24 hours, hour by hour', () => {
    expect(readQuestion(null, now)).toEqual({ from: new Date(ago(24)), to: new Date(now), resolution: 'HOUR' });
  });

  test.each<[number, string]>([
    [1, 'MINUTE'],
    [3, 'MINUTE'],
    [12, 'HOUR'],
    [24 * 8, 'HOUR'],
    [24 * 30, 'DAY'],
  ])('about the last %i hours has steps of one %s', (hours, resolution) => {
    expect(readQuestion({ from: ago(hours) }, now).resolution).toBe(resolution);
  });

  test('about an hour long ago has steps that are still kept', () => {
    expect(readQuestion({ from: ago(100), to: ago(99) }, now).resolution).toBe('HOUR');
  });

  test('narrows by what it names', () => {
    const filter = {
      operation: 'PatientOverview',
      client: 'an-ehr',
      clientVersion: '2.4',
      service: 'CORE_RECORD',
    } as const;

    expect(readQuestion(filter, now)).toMatchObject({ ...filter, service: 'core-record' });
  });

  test.each<[string, InsightFilter]>([
    ['ends before it begins', { from: ago(1), to: ago(2) }],
    ['is no time at all', { from: ago(1), to: ago(1) }],
    ['is longer than is kept', { from: ago(24 * 900) }],
    ['has more steps than anybody could read', { from: ago(24 * 200), resolution: 'HOUR' }],
    ['wants minutes that are forgotten', { from: ago(60), to: ago(59), resolution: 'MINUTE' }],
    ['begins on a day and at no time', { from: '2026-11-22' }],
    ['begins at a time that is none', { from: '2026-13-45T99:99:99Z' }],
  ])('that %s is refused', (_what, filter) => {
    expect(() => readQuestion(filter, now)).toThrow(new GatewayError('VARIABLES_INVALID'));
  });

  test('never has more steps than a chart can show, unless it says so', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 700 * 24 * 60 }),
        fc.integer({ min: 0, max: 400 * 24 * 60 }),
        (long, since) => {
          const to = now - since * 60_000;
          const from = to - long * 60_000;
          const { resolution } = readQuestion(
            { from: new Date(from).toISOString(), to: new Date(to).toISOString() },
            now,
          );
          const stepMs = { MINUTE: 60_000, HOUR: hourMs, DAY: 24 * hourMs }[resolution];

          expect((to - from) / stepMs).toBeLessThanOrEqual(700);
          expect(resolution === 'DAY' || (to - from) / stepMs <= 200).toBe(true);
        },
      ),
    );
  });
});
