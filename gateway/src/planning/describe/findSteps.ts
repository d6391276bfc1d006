import type { Plan } from '../plan.ts';

/**
 * The positions of a plan's fetches, step by step. A step holds what can be sent side by side when every request takes as
 * long; each request starts as soon as those that it waits for are there.
 */
export function findSteps({ fetches }: Plan): readonly (readonly number[])[] {
  const steps: number[][] = [];
  const stepOf: number[] = [];
  fetches.forEach(({ needs }, position) => {
    const step = Math.max(-1, ...needs.map((needed) => stepOf[needed] ?? -1)) + 1;
    stepOf[position] = step;
    (steps[step] ??= []).push(position);
  });
  return steps;
}
