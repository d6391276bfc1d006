import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measureNesting } from './measureNesting.ts';

describe('how deep a text is nested', () => {
  test.each([
    ['', 0],
    ['{a(b:[1])}', 3],
    ['{}{}{}', 1],
    ['{"a":"}}}{{{{"}', 1],
    ['{"a":"\\"{{{{"}', 1],
    ['{a(b:"""{{ " {{""")}', 2],
    ['"never ends {{{', 0],
    ['"""never ends {{{', 0],
    [']]]{', 0],
  ])('%s', (text, depth) => {
    expect(Math.max(measureNesting(text, 10), 0)).toBe(depth);
  });

  test('is what JSON has, whatever stands in its strings', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(measureNesting(JSON.stringify(value), 100)).toBe(depthOf(value));
      }),
    );
  });

  test('ends the moment it is too deep', () => {
    expect(measureNesting('['.repeat(1_000_000), 64)).toBe(Infinity);
  });
});
