import type { Plan } from '../plan.ts';
import { describePlan } from './describePlan.ts';
import { findSteps } from './findSteps.ts';
import { outlineFetch, type FetchOutline } from './outlineFetch.ts';
import { readableKey } from './writeKey.ts';

/** A plan to be drawn, and the same in words, with response keys as clients know them. */
export interface PlanOutline {
  /** The requests of each step; those of a step can be sent side by side. */
  readonly steps: readonly (readonly FetchOutline[])[];
  readonly text: string;
}

export function outlinePlan(plan: Plan): PlanOutline {
  const steps = findSteps(plan).map((positions) =>
    positions.flatMap((position) => {
      const fetch = plan.fetches[position];
      return fetch === undefined ? [] : [outlineFetch(fetch, position + 1, readableKey)];
    }),
  );
  return { steps, text: describePlan(plan, readableKey) };
}
