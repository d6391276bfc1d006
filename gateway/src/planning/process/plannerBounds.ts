import type { PlannerBounds } from './createPlannerQueue.ts';

/** What planning may cost, whoever plans. Ten thousand fields take a second, on a machine that has
 * nothing else to do. */
export const plannerBounds: PlannerBounds = {
  planMs: 10_000,
  waitMs: 10_000,
  maxWaiting: 500,
  idleMs: undefined,
  restMs: 1_000,
};
