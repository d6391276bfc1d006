import { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { PlannerOptions } from './createPlannerEngine.ts';

// Fields that are taken over for a larger part of the operations than this are asked of their new subgraph.
const percentage = 50;

/** The native planner. It does not always throw when it cannot: there are operations for which it ends the process. */
export const startNativePlanner: PlannerOptions['startPlanner'] = (_supergraph, supergraphSdl) => {
  const planner = new QueryPlanner(supergraphSdl);
  return (operation, operationName) => planner.plan(operation, operationName, new Set(), percentage).node ?? undefined;
};
