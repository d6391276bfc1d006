import { expect, test } from '@jest/globals';
import { readDate, readDateTime, readPartialDate } from './dates.ts';
import { readDecimal, readInteger, readText } from './primitives.ts';
import { readOperationOutcome } from './readOperationOutcome.ts';

/** Each way of reading a text that a source sends. */
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['a date', readDate],
  ['a point in time', readDateTime],
  ['a part of a date', readPartialDate],
  ['a number', readDecimal],
  ['a whole number', readInteger],
  ['a text', readText],
  [
    'a refusal',
    (text) =>
      readOperationOutcome({
        resourceType: 'OperationOutcome',
        issue: [{ code: text, diagnostics: text, details: { text } }],
      }),
  ],
];

/** What an expression that goes back and forth would take the longest for: almost right, again and again. */
const pieces = ['1', '0', '2026-', '2026-11-22T', '10:', '.0', '+01:00', '1e', '-', ' ', '\n', 'a.', '\u00a0', '١'];
const length = 100_000;
const long = pieces.flatMap((piece) => {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return [text, `${text}!`, `!${text}`];
});

test.each(readers)('a text of 100 KB is read or refused as %s at once', (_what, read) => {
  for (const text of long) expect(millisecondsOf(() => read(text))).toBeLessThan(5);
});

/** The best of a few, for the machine may have other things to do. */
function millisecondsOf(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
