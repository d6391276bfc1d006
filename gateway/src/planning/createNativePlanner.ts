import type { PlanningPort } from './createPlanner.ts';
import { cleanPublicSdl } from './cleanPublicSdl.ts';
import { readNativePlan } from './readNativePlan.ts';

/**
 * The native query planner, off the event loop. Undefined where it has no binary for the machine.
 *
 * @throws when the supergraph is not one
 */
export async function createNativePlanner(supergraphSdl: string): Promise<PlanningPort | undefined> {
  const native = await loadNative();
  if (native === undefined) return undefined;
  const planner = new native.QueryPlanner(supergraphSdl);
  // No label is active but those that speak of a share of the requests: there is nobody here to switch one on.
  const activeLabels = new Set<string>();
  return {
    publicSdl: cleanPublicSdl(planner.consumerSchema),
    sharePoints: [...new Set(planner.overridePercentages)].toSorted((one, other) => one - other),
    plan: async (document, share) => readNativePlan(await planner.planAsync(document, null, activeLabels, share)),
  };
}

async function loadNative() {
  try {
    return await import('@graphql-hive/router-query-planner');
  } catch {
    return undefined;
  }
}
