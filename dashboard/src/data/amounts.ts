import { absent, hidden, known } from '../charts/amount.ts';
import type { Amount } from '../charts/amount.ts';

/** A count as the graph gives it. */
export interface Count {
  readonly value: number | null;
  readonly isHidden: boolean;
}

export function amountOf({ value, isHidden }: Count): Amount {
  if (isHidden) return hidden;
  return value === null ? absent : known(value);
}

/** Of milliseconds, which are null when there were too few answers to tell. */
export function amountOfMs(milliseconds: number | null | undefined): Amount {
  return milliseconds === null || milliseconds === undefined ? absent : known(milliseconds);
}

/** A part of a whole; unknown when either is. */
export function shareOf(part: Count, whole: Count): number | undefined {
  if (part.value === null || whole.value === null || whole.value === 0) return undefined;
  return part.value / whole.value;
}
