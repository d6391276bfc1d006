import type { Count as Shown } from './generated/resolverTypes.ts';

/** A count as the stores tell it. They hide what is small; nothing here ever knows it. */
export type Told = { readonly hidden: false; readonly count: number } | { readonly hidden: true };

/** `Count` of the contract. */
export function toCount(told: Told): Shown {
  return told.hidden ? { value: null, isHidden: true } : { value: told.count, isHidden: false };
}

/** The sum of what is told. What is hidden is left out, so that it cannot be worked out from the sum. */
export function sumOf(parts: readonly Told[]): Told {
  const told = parts.filter((part) => !part.hidden);
  if (told.length === 0 && parts.length > 0) return { hidden: true };
  return { hidden: false, count: told.reduce((sum, { count }) => sum + count, 0) };
}

/** What is left of a whole when parts are taken from it. Hidden when any of them is, or when so little is left. */
export function restOf(whole: Told, parts: readonly Told[]): Told {
  if (whole.hidden) return whole;
  let left = whole.count;
  for (const part of parts) {
    if (part.hidden) return part;
    left -= part.count;
  }
  return left > 0 && left < 5 ? { hidden: true } : { hidden: false, count: Math.max(0, left) };
}

/** How many, for putting in order: what is hidden is less than what is not, and more than nothing. */
export function sizeOf(told: Told): number {
  return told.hidden ? 1 : told.count;
}
