import type { Count } from '../insightReader.ts';

/** A count that is to be shown, or may turn out to be hidden. */
export interface Cell {
  readonly count: number;
  hidden: boolean;
}

/** A cell that is the sum of others, whether either is shown or not. */
export interface Sum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
  /** A part that is missed least, however large it is: it is hidden before the others. */
  readonly leastMissed?: Cell;
}

/** Counts from one up to, and not including, this one are hidden. */
const smallestShown = 5;

export function cellOf(count: number): Cell {
  return { count, hidden: count > 0 && count < smallestShown };
}

/** The sum of some cells, to be told beside them or by another question. */
export function sumOf(parts: readonly Cell[]): Sum {
  return { parts, total: cellOf(parts.reduce((sum, { count }) => sum + count, 0)) };
}

export function shown({ count, hidden }: Cell): Count {
  return hidden ? { hidden } : { hidden, count };
}

/**
 * Hides more until no small count can be worked out from a sum and its other parts, not even by somebody who knows this
 * rule. Small counts are hidden already (primary suppression). What is hidden beside them (complementary suppression):
 *
 * - of a sum that is shown, at least two parts, and at least one that is not small: two that can only be small might be
 *   known from their sum;
 * - the smallest first, since they are missed least, and together with all that are as large: of two equal ones, the choice
 *   would tell that the hidden one is no larger;
 * - of a sum that is hidden, at least one part, or the parts would add up to it.
 *
 * Zero is always shown: it is about nobody.
 */
export function hideSmall(sums: readonly Sum[]): void {
  let hasChanged = true;
  while (hasChanged) {
    hasChanged = false;
    for (const sum of sums) while (hideOneMore(sum)) hasChanged = true;
  }
}

/** @returns whether something was hidden */
function hideOneMore({ total, parts, leastMissed }: Sum): boolean {
  const hidden = parts.filter((part) => part.hidden);
  if (total.hidden) return hidden.length === 0 && hideSmallest(parts);
  if (hidden.length === 0 || isSafe(hidden)) return false;
  if (leastMissed !== undefined && hideSmallest([leastMissed])) return true;
  if (hideSmallest(parts)) return true;
  total.hidden = true;
  return true;
}

function isSafe(hidden: readonly Cell[]): boolean {
  return hidden.length > 1 && hidden.some(({ count }) => count >= smallestShown);
}

function hideSmallest(parts: readonly Cell[]): boolean {
  const left = parts.filter(({ count, hidden }) => !hidden && count > 0);
  if (left.length === 0) return false;
  const smallest = Math.min(...left.map(({ count }) => count));
  for (const part of left) if (part.count === smallest) part.hidden = true;
  return true;
}

/**
 * Hides a step of a series together with the one beside it, so that a small count is not what is left of the sum over time,
 * and nobody can tell which of the two it was in. Which steps go together does not depend on what is in them; to hide the
 * next smallest instead would be to hide an outage for a single failure elsewhere.
 */
export function hideBesideSmall(steps: readonly Cell[]): void {
  const small = new Set(steps.flatMap(({ hidden }, at) => (hidden ? [pairOf(at, steps.length)] : [])));
  for (const [at, step] of steps.entries()) if (small.has(pairOf(at, steps.length))) step.hidden = true;
}

/** The last step of an odd number goes with the two before it. */
function pairOf(at: number, length: number): number {
  return Math.min(Math.floor(at / 2), Math.max(0, Math.floor(length / 2) - 1));
}
