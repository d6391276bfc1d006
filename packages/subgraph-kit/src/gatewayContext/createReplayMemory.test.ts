import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createReplayMemory } from './createReplayMemory.ts';

describe('what has been used', () => {
  test('is known for as long as it could be used again, and at most for three times as long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 50 }), (steps) => {
        let now = 0;
        const memory = createReplayMemory(1_000, { now: () => now });
        const usedAt = new Map<string, number>();
        for (const [i, step] of steps.entries()) {
          now += step;
          const id = String(i % 7);
          const age = now - (usedAt.get(id) ?? -Infinity);
          const isFirst = memory.isFirst(id);
          if (age < 1_000) expect(isFirst).toBe(false);
          if (age >= 3_000) expect(isFirst).toBe(true);
          if (isFirst) usedAt.set(id, now);
        }
      }),
    );
  });

  test('takes no more room than it was given: when it is full, nothing counts as new until it forgets', () => {
    let now = 0;
    const memory = createReplayMemory(1_000, { now: () => now, maxIds: 2 });

    expect(['a', 'b', 'c'].map((id) => memory.isFirst(id))).toEqual([true, true, false]);
    now = 1_000;
    expect(['c', 'a'].map((id) => memory.isFirst(id))).toEqual([true, false]);
    now = 5_000;
    expect(memory.isFirst('a')).toBe(true);
  });
});
