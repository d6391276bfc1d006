import { cleanPublicSdl } from './cleanPublicSdl.ts';
import type { LoadedPlanner } from '../process/plannerMessages.ts';
import { readNativePlan } from './readNativePlan.ts';

/**
 * The native planner, in the process that calls. Undefined where it has no binary for the machine.
 *
 * No label of a progressive override is active but those that speak of a share of the requests: there is nobody here to
 * switch one on.
 * @throws when the supergraph is not one
 */
export async function loadNativePlanner(supergraphSdl: string): Promise<LoadedPlanner | undefined> {
  const QueryPlanner = await importPlanner();
  if (QueryPlanner === undefined) return undefined;
  const planner = new QueryPlanner(supergraphSdl);
  return {
    publicSdl: cleanPublicSdl(planner.consumerSchema),
    sharePoints: planner.overridePercentages,
    plan: (document, share) => readNativePlan(planner.plan(document, null, new Set(), share)),
  };
}

async function importPlanner() {
  try {
    const { QueryPlanner } = await import('@graphql-hive/router-query-planner');
    return QueryPlanner;
  } catch {
    return undefined;
  }
}
