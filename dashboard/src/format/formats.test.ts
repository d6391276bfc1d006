import { describe, expect, test } from '@jest/globals';
import { createFormats } from './formats.ts';

const norwegian = createFormats('nb', 'Europe/Oslo');
const english = createFormats('en', 'Europe/Oslo');
const noon = new Date('2026-11-22T11:05:09Z');

/** `Intl` separates by spaces that do not break. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('how figures are written', () => {
  test('numbers follow the language', () => {
    expect(plain(norwegian.count(1234567))).toBe('1 234 567');
    expect(english.count(1234567)).toBe('1,234,567');
  });

  test('durations are in milliseconds until they are a second', () => {
    expect([0.42, 84.4, 999, 1250, 61_000].map(norwegian.duration).map(plain)).toEqual([
      '0,42 ms',
      '84 ms',
      '999 ms',
      '1,25 s',
      '61 s',
    ]);
    expect(english.duration(1250)).toBe('1.25 s');
  });

  test('a share of nothing is no share, and a small one is not nothing', () => {
    expect(norwegian.share(0, 0)).toBe('–');
    expect(plain(norwegian.share(0, 10))).toBe('0 %');
    expect(plain(norwegian.share(1, 100_000))).toBe('<0,1 %');
    expect(plain(norwegian.share(123, 1000))).toBe('12,3 %');
    expect(english.share(1, 3)).toBe('33.3%');
  });

  test('times are those of the clock in the room', () => {
    expect(norwegian.time(noon)).toBe('12:05');
    expect(english.clock(noon)).toBe('12:05:09');
    expect(norwegian.moment(noon)).toBe('22. nov. 12:05');
    expect(norwegian.date(noon)).toBe('22. november 2026');
    expect(english.date(noon)).toBe('22 November 2026');
  });
});
