import type { PlanningPort } from '../createPlanner.ts';
import { createProcessPlanner, type ProcessPlannerOptions } from './createProcessPlanner.ts';
import { plannerBounds } from './plannerBounds.ts';

// It takes up to some hundred megabytes, and half a second to be started again.
const keptMs = 60_000;

/**
 * Apollo's query planner (`@apollo/query-planner`): slower than the native one, and there on every machine. Its process is let go of when nobody has asked for a while.
 *
 * @throws when the supergraph is not one
 */
export async function createApolloPlanner(
  supergraphSdl: string,
  options: Partial<ProcessPlannerOptions> = {},
): Promise<PlanningPort> {
  const request = { planner: 'apollo', supergraphSdl } as const;
  const planner = await createProcessPlanner(request, { ...plannerBounds, idleMs: keptMs, ...options });
  if (planner === undefined) throw new Error('the planner ended while it read the supergraph');
  return planner;
}
