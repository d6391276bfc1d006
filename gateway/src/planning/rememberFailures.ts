import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import type { PlanningPort } from './createPlanner.ts';
import { PlannerFailure } from './plannerFailure.ts';

type Plan = PlanningPort['plan'];

const keptFailures = 1_000;

/**
 * Planning that does not try again what a planner could not plan, or could not bear.
 *
 * @param keptMs how long a failure is remembered; for as long as the planner is there when it is 0
 */
export function rememberFailures(plan: Plan, keptMs: number): Plan {
  const failures = new LRUCache<string, PlannerFailure>({ max: keptFailures, ttl: keptMs });
  return async (document, share) => {
    const hash = createHash('sha256').update(document).digest('base64');
    const known = failures.get(hash);
    if (known !== undefined) throw known;
    try {
      return await plan(document, share);
    } catch (error) {
      if (error instanceof PlannerFailure && error.isLasting) failures.set(hash, error);
      throw error;
    }
  };
}
