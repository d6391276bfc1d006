import type { PlanningPort } from '../createPlanner.ts';
import type { ProcessPlannerOptions } from './createProcessPlanner.ts';
import { createSparePlanner } from './createSparePlanner.ts';

/**
 * Our own query planner, for what ends the process of another. It starts at once and takes little.
 *
 * @throws when the supergraph is not one
 */
export function createExactPlanner(
  supergraphSdl: string,
  options: Partial<ProcessPlannerOptions> = {},
): Promise<PlanningPort> {
  return createSparePlanner({ planner: 'exact', supergraphSdl }, options);
}
