import { createApolloPlanner } from './createApolloPlanner.ts';
import { createNativePlanner } from './createNativePlanner.ts';
import type { PlanningPort } from './createPlanner.ts';

/**
 * The planners of a supergraph as one: the native one plans, and Apollo's where there is no native one, or where that
 * gives up on an operation.
 *
 * @throws when the supergraph is not one
 */
export async function createPlanning(supergraphSdl: string): Promise<PlanningPort> {
  const native = await createNativePlanner(supergraphSdl);
  if (native === undefined) return createApolloPlanner(supergraphSdl);
  let second: Promise<PlanningPort> | undefined;
  return {
    ...native,
    async plan(document, share) {
      try {
        return await native.plan(document, share);
      } catch {
        second ??= createApolloPlanner(supergraphSdl);
        return (await second).plan(document, share);
      }
    },
  };
}
