import { buildSchema } from 'graphql';
import { cleanPublicSdl } from './cleanPublicSdl.ts';
import type { PlanningPort } from './createPlanner.ts';
import { startPlannerProcess, type PlannerProcess } from './plannerProcess.ts';
import { readNativePlan } from './readNativePlan.ts';

/**
 * The native query planner, in a process of its own: it does not hold up the event loop, and an operation that it gives
 * up on, which ends its process, ends nothing else. It is started again for the next operation. Undefined where it has no
 * binary for the machine.
 *
 * @throws when the supergraph is not one
 */
export async function createNativePlanner(supergraphSdl: string): Promise<PlanningPort | undefined> {
  const first = await startPlannerProcess(supergraphSdl);
  if (first === undefined) return undefined;
  let running: Promise<PlannerProcess | undefined> = Promise.resolve(first);
  return {
    schema: buildSchema(cleanPublicSdl(first.consumerSchema), { assumeValidSDL: true }),
    sharePoints: [...new Set(first.sharePoints)].toSorted((one, other) => one - other),
    plan: async (document, share) => {
      if ((await running)?.hasEnded() !== false) running = startPlannerProcess(supergraphSdl);
      const planner = await running;
      if (planner === undefined) throw new Error('the planner cannot be started again');
      return readNativePlan(await planner.plan(document, share));
    },
    stop: async () => (await running)?.stop(),
  };
}
