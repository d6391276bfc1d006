import type { CreateEngine } from '../engineUnderTest.ts';
import { createApolloEngine } from './createApolloEngine.ts';
import { createHelsegrafEngine } from './createHelsegrafEngine.ts';
import { createPlannerEngine } from './createPlannerEngine.ts';
import { startApolloPlanner } from './startApolloPlanner.ts';
import { startNativePlanner } from './startNativePlanner.ts';

export type EngineName = 'helsegraf' | 'apollo' | 'native' | 'nativeRaw' | 'apolloPlanner';

/**
 * The engines there are. `native` is the native planner with a plain executor: it shows what the planner gets wrong, and
 * `nativeRaw` what it gets wrong in operations as clients write them; `apolloPlanner` is the same with Apollo's planner.
 */
export const enginesUnderTest: Readonly<Record<EngineName, CreateEngine>> = {
  helsegraf: createHelsegrafEngine,
  apollo: createApolloEngine,
  native: createPlannerEngine({ startPlanner: startNativePlanner, isCanonical: true }),
  nativeRaw: createPlannerEngine({ startPlanner: startNativePlanner, isCanonical: false }),
  apolloPlanner: createPlannerEngine({ startPlanner: startApolloPlanner, isCanonical: true }),
};
