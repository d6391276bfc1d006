import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRandom } from './random.ts';

const draw = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({ length: 20 }, () => random.next());
};

test('the same seed gives the same stream, and another seed another one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (seed, other) => {
      fc.pre(seed !== other);

      expect(draw(seed)).toEqual(draw(seed));
      expect(draw(seed)).not.toEqual(draw(other));
    }),
  );
});

test('whole numbers stay within their bounds and reach both', () => {
  const random = createRandom('dice');

  const thrown = new Set(Array.from({ length: 500 }, () => random.integer(1, 6)));

  expect(thrown).toEqual(new Set([1, 2, 3, 4, 5, 6]));
});

test('chances and expected counts come out about right', () => {
  const random = createRandom('many');
  const times = 20_000;

  const hits = Array.from({ length: times }, () => random.chance(0.2)).filter(Boolean).length;
  const events = Array.from({ length: times }, () => random.poisson(3)).reduce((sum, count) => sum + count, 0);

  expect(hits / times).toBeCloseTo(0.2, 1);
  expect(events / times).toBeCloseTo(3, 1);
});

test('UUIDs are of version 4', () => {
  expect(createRandom('x').uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('nothing can be picked from nothing', () => {
  expect(() => createRandom('x').pick([])).toThrow('nothing to pick from');
});
