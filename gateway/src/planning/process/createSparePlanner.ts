import type { PlanningPort } from '../createPlanner.ts';
import { createProcessPlanner, type ProcessPlannerOptions } from './createProcessPlanner.ts';
import { plannerBounds } from './plannerBounds.ts';
import type { LoadRequest } from './plannerMessages.ts';

const keptMs = 60_000;

/**
 * A planner that runs on every machine, whose process is let go of when nobody has asked for a while.
 *
 * @throws when the supergraph is not one
 */
export async function createSparePlanner(
  request: LoadRequest,
  options: Partial<ProcessPlannerOptions>,
): Promise<PlanningPort> {
  const planner = await createProcessPlanner(request, { ...plannerBounds, idleMs: keptMs, ...options });
  if (planner === undefined) throw new Error('the planner ended while it read the supergraph');
  return planner;
}
