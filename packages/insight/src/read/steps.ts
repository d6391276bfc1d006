import { stepMs, type Piece } from './pieces.ts';

/** When each step of a series begins. */
export function stepsOf({ from, to, unit }: Piece): Date[] {
  const count = (to.getTime() - from.getTime()) / stepMs[unit];
  return Array.from({ length: count }, (_none, at) => new Date(from.getTime() + at * stepMs[unit]));
}
