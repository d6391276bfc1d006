import { describe, expect, test } from '@jest/globals';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createTurnstile } from './createTurnstile.ts';

function enterMany(count: number, freely: number) {
  const turnstile = createTurnstile(freely);
  const entered: number[] = [];
  for (let i = 0; i < count; i += 1) turnstile.enter(() => entered.push(i));
  return { turnstile, entered };
}

describe('the turnstile', () => {
  test('lets nobody in before the turn in which they came is over', () => {
    expect(enterMany(3, 8).entered).toEqual([]);
  });

  test('lets a few in at once, and beyond them one in each turn', async () => {
    const { entered } = enterMany(7, 4);
    await nextTurn();
    expect(entered).toEqual([0, 1, 2, 3]);
    await nextTurn();
    expect(entered).toEqual([0, 1, 2, 3, 4]);
    await nextTurn();
    expect(entered).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('lets in as many as have left, at the next turn', async () => {
    const { turnstile, entered } = enterMany(9, 4);
    await nextTurn();
    for (let i = 0; i < 3; i += 1) turnstile.leave();
    await nextTurn();
    expect(entered).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('keeps the order of thousands, whoever comes and goes meanwhile', async () => {
    const turnstile = createTurnstile(2);
    const entered: number[] = [];
    const come = (i: number) =>
      turnstile.enter(() => {
        entered.push(i);
        if (i < 2_000) come(i + 3_000);
        turnstile.leave();
      });
    for (let i = 0; i < 3_000; i += 1) come(i);
    while (entered.length < 5_000) await nextTurn();
    expect(entered).toEqual(Array.from({ length: 5_000 }, (_each, i) => i));
  });
});
