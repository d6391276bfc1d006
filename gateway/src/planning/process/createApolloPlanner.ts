import type { PlanningPort } from '../createPlanner.ts';
import type { ProcessPlannerOptions } from './createProcessPlanner.ts';
import { createSparePlanner } from './createSparePlanner.ts';

/**
 * Apollo's query planner (`@apollo/query-planner`): slower than the native one, and there on every machine. It takes up to
 * some hundred megabytes, and half a second to be started again.
 *
 * @throws when the supergraph is not one
 */
export function createApolloPlanner(
  supergraphSdl: string,
  options: Partial<ProcessPlannerOptions> = {},
): Promise<PlanningPort> {
  return createSparePlanner({ planner: 'apollo', supergraphSdl }, options);
}
