import { expect, test } from '@jest/globals';
import { controlDigitsHold, controlRemainders, firstControlDigit, secondControlDigit } from './controlDigits.ts';

test('the rule of 2032 gives up to four first control digits for the same person', () => {
  const numbers = controlRemainders.map((remainder) => {
    const ten = `158190498${firstControlDigit('158190498', remainder) ?? '-'}`;
    return ten.endsWith('-') ? undefined : ten + (secondControlDigit(ten) ?? '-');
  });

  expect(numbers).toEqual(['15819049863', '15819049871', '1581904988-', '15819049898']);
});

test('a number of the new rule does not hold under the old one', () => {
  expect(controlDigitsHold('15819049863', [0])).toBe(true);
  expect(controlDigitsHold('15819049871', [0])).toBe(false);
  expect(controlDigitsHold('15819049871', [1])).toBe(true);
});

test('there is no digit where it would have to be ten', () => {
  const none = Array.from({ length: 1_000 }, (_, base) => `158190${String(base).padStart(3, '0')}`).filter(
    (nine) => firstControlDigit(nine) === undefined,
  );

  // One in eleven.
  expect(none.length).toBeGreaterThan(80);
  expect(none.length).toBeLessThan(100);
});
