import type { PlannerBounds } from './createPlannerQueue.ts';

/** What planning may cost, whoever plans. The largest operations that the tests know take half a second. */
export const plannerBounds: PlannerBounds = {
  planMs: 5_000,
  waitMs: 10_000,
  maxWaiting: 500,
  idleMs: undefined,
  restMs: 1_000,
};
