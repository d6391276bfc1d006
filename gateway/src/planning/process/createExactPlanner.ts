import type { PlanningPort } from '../createPlanner.ts';
import { createProcessPlanner, type ProcessPlannerOptions } from './createProcessPlanner.ts';
import { plannerBounds } from './plannerBounds.ts';

const keptMs = 60_000;

/**
 * Our own query planner, for what ends the process of another. It starts at once and takes little, and its process is let
 * go of when nobody has asked for a while.
 *
 * @throws when the supergraph is not one
 */
export async function createExactPlanner(
  supergraphSdl: string,
  options: Partial<ProcessPlannerOptions> = {},
): Promise<PlanningPort> {
  const request = { planner: 'exact', supergraphSdl } as const;
  const planner = await createProcessPlanner(request, { ...plannerBounds, idleMs: keptMs, ...options });
  if (planner === undefined) throw new Error('the planner ended while it read the supergraph');
  return planner;
}
