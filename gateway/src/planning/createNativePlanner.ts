import type { PlanningPort } from './createPlanner.ts';
import type { PlannerBounds } from './createPlannerQueue.ts';
import { createProcessPlanner } from './createProcessPlanner.ts';
import { plannerBounds } from './plannerBounds.ts';

/**
 * The native query planner (`@graphql-hive/router-query-planner`): fast, and given to ending its process over what it
 * cannot plan. Undefined where it has no binary for the machine.
 *
 * @throws when the supergraph is not one
 */
export function createNativePlanner(
  supergraphSdl: string,
  bounds: Partial<PlannerBounds> = {},
): Promise<PlanningPort | undefined> {
  return createProcessPlanner({ planner: 'native', supergraphSdl }, { ...plannerBounds, ...bounds });
}
