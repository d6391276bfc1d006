import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLocalState } from './createLocalState.ts';
import type { SharedState } from './sharedState.ts';

let now: number;
let state: SharedState;
beforeEach(() => {
  now = Date.parse('2026-11-22T12:00:00Z');
  state = createLocalState({ maxKeys: 3, now: () => now });
});

async function fill(): Promise<void> {
  for (const key of ['a', 'b', 'c']) await state.putIfAbsent(key, 10_000);
}

describe('a memory that is full', () => {
  test('takes nothing in, and forgets nothing that it holds', async () => {
    await fill();

    await expect(state.putIfAbsent('d', 10_000)).rejects.toMatchObject({ code: 'STATE_UNAVAILABLE' });
    await expect(state.claim('d', 'x', 10_000)).rejects.toMatchObject({ code: 'STATE_UNAVAILABLE' });
    await expect(state.consume({ name: 'e', points: 1, windowMs: 1_000 }, 'd', 1)).rejects.toMatchObject({
      code: 'STATE_UNAVAILABLE',
    });
    expect(await Promise.all(['a', 'b', 'c'].map((key) => state.putIfAbsent(key, 10_000)))).toEqual(
      Array(3).fill(false),
    );
  });

  test('takes in again as much as has expired', async () => {
    await state.putIfAbsent('short', 2_000);
    await state.putIfAbsent('long', 60_000);
    await state.putIfAbsent('longer', 90_000);
    now += 3_500;

    expect(await state.putIfAbsent('new', 60_000)).toBe(true);
    await expect(state.putIfAbsent('newer', 60_000)).rejects.toMatchObject({ code: 'STATE_UNAVAILABLE' });
    expect(await state.putIfAbsent('long', 60_000)).toBe(false);
  });

  test('still counts for a budget that it has counted for', async () => {
    const budget = { name: 'e', points: 10, windowMs: 60_000 };
    await state.consume(budget, 'known', 1);
    await state.putIfAbsent('a', 60_000);
    await state.putIfAbsent('b', 60_000);

    expect((await state.consume(budget, 'known', 1)).isAllowed).toBe(true);
  });
});

test('a key counts until the very millisecond it was put for, and no longer', async () => {
  await state.claim('a', 'x', 1_500);

  now += 1_499;
  expect(await state.find('a')).toBe('x');
  now += 1;
  expect(await state.find('a')).toBeUndefined();
});

test('never forgets what has not expired, nor keeps what has, whatever comes in between', async () => {
  const step = fc.record({ key: fc.nat(8), ttlMs: fc.integer({ min: 1, max: 5_000 }), waitMs: fc.nat(3_000) });

  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      let time = 1_000_000;
      const local = createLocalState({ maxKeys: 100, now: () => time });
      const expected = new Map<number, number>();
      for (const { key, ttlMs, waitMs } of steps) {
        time += waitMs;
        const isFree = (expected.get(key) ?? 0) <= time;
        if (isFree) expected.set(key, time + ttlMs);
        expect(await local.putIfAbsent(String(key), ttlMs)).toBe(isFree);
      }
    }),
  );
});
