import { expect, test } from '@jest/globals';
import { createLease } from './createLease.ts';

function aLease() {
  let ends = 0;
  return { lease: createLease(() => (ends += 1)), ends: () => ends };
}

test('what nobody uses ends as it is given up', () => {
  const { lease, ends } = aLease();

  lease.enter();
  lease.leave();

  expect(ends()).toBe(0);
  lease.giveUp();
  expect(ends()).toBe(1);
});

test('what is used ends with the last who leaves it', () => {
  const { lease, ends } = aLease();

  lease.enter();
  lease.enter();
  lease.giveUp();
  lease.leave();

  expect(ends()).toBe(0);
  lease.leave();
  expect(ends()).toBe(1);
});
