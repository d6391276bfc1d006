import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanJson, type JsonLimits } from './scanJson.ts';

const wide: JsonLimits = {
  jsonDepth: 1_000,
  jsonKeys: 1_000_000,
  jsonStringCharacters: 1_000_000,
  jsonArrayItems: 1_000_000,
};

describe('scanning JSON', () => {
  test('finds nothing wrong with what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.integer({ min: 0, max: 4 }), (text, indent) => {
        const value: unknown = JSON.parse(text);
        expect(scanJson(JSON.stringify(value, null, indent), wide)).toBeUndefined();
      }),
    );
  });

  test('finds a member that is there twice, however deep and however written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.json(), (name, inside) => {
        const escaped = [...Array(name.length).keys()].map(
          (i) => `\\u${name.charCodeAt(i).toString(16).padStart(4, '0')}`,
        );
        const text = `[{"a":{${JSON.stringify(name)}:${inside} , "${escaped.join('')}" :1}}]`;
        expect(scanJson(text, wide)).toBe('ambiguous');
      }),
    );
  });

  test('never throws, whatever it is given', () => {
    const characters = fc.constantFrom(...Array.from('{}[]:,"\\ au0019'));
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 200 }), (pieces) => {
        expect(() => scanJson(pieces.join(''), { ...wide, jsonDepth: 3 })).not.toThrow();
      }),
    );
  });

  test.each([
    ['[[[]]]', { jsonDepth: 2 }, 'excessive'],
    ['[[],[]]', { jsonDepth: 2 }, undefined],
    ['{"a":1,"b":2}', { jsonKeys: 1 }, 'excessive'],
    ['["a","b"]', { jsonKeys: 1 }, undefined],
    ['[1,2,3]', { jsonArrayItems: 2 }, 'excessive'],
    ['{"a":[1,2],"b":[3,4],"c":1}', { jsonArrayItems: 2 }, undefined],
    ['["abcdef"]', { jsonStringCharacters: 6 }, 'too long'],
    ['["abc', {}, 'unfinished'],
    ['["a\\"', {}, 'unfinished'],
  ])('%s within %p: %s', (text, limits, problem) => {
    expect(scanJson(text, { ...wide, ...limits })).toBe(problem);
  });

  test('takes 256 KB of brackets in a moment', () => {
    const start = performance.now();

    expect(scanJson('['.repeat(262_144), { ...wide, jsonDepth: 32 })).toBe('excessive');
    expect(scanJson(`"${'\\'.repeat(262_143)}`, wide)).toBe('unfinished');

    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
