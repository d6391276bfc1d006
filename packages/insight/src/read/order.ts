import type { Cell } from './hideSmall.ts';

/** Most first, and what is hidden last: where it stood among the others would tell how much it is. */
export function byShown(one: Cell, other: Cell): number {
  return sizeOf(other) - sizeOf(one);
}

/** For what is equal, so that its order tells nothing. */
export function byName(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function sizeOf({ count, hidden }: Cell): number {
  return hidden ? -1 : count;
}
