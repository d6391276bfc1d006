import type { CreateEngine } from '../engineUnderTest.ts';
import { createApolloEngine } from './createApolloEngine.ts';
import { createHelsegrafEngine } from './createHelsegrafEngine.ts';
import { createNativePlannerEngine } from './createNativePlannerEngine.ts';

export type EngineName = 'helsegraf' | 'apollo' | 'native' | 'nativeRaw';

/**
 * The engines there are. `native` is the native planner with a plain executor: it shows what the planner gets wrong, and
 * `nativeRaw` what it gets wrong in operations as clients write them.
 */
export const enginesUnderTest: Readonly<Partial<Record<EngineName, CreateEngine>>> = {
  helsegraf: createHelsegrafEngine,
  apollo: createApolloEngine,
  native: createNativePlannerEngine({ isCanonical: true }),
  nativeRaw: createNativePlannerEngine({ isCanonical: false }),
};
