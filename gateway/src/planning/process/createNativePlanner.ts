import type { PlanningPort } from '../createPlanner.ts';
import { createProcessPlanner, type ProcessPlannerOptions } from './createProcessPlanner.ts';
import { plannerBounds } from './plannerBounds.ts';

/**
 * The native query planner (`@graphql-hive/router-query-planner`): fast, and given to ending its process over what it
 * cannot plan. Undefined where it has no binary for the machine.
 *
 * @throws when the supergraph is not one
 */
export function createNativePlanner(
  supergraphSdl: string,
  options: Partial<ProcessPlannerOptions> = {},
): Promise<PlanningPort | undefined> {
  return createProcessPlanner({ planner: 'native', supergraphSdl }, { ...plannerBounds, ...options });
}
