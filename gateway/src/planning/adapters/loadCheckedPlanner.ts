import { findPlanFault } from '../check/findPlanFault.ts';
import { planExactly } from '../exact/planExactly.ts';
import type { JoinGraph } from '../joinGraph/joinGraph.ts';
import { readJoinGraph } from '../joinGraph/readJoinGraph.ts';
import type { LoadedPlanner } from '../process/plannerMessages.ts';

/**
 * A planner whose plans are checked, once each. Where it has none for an operation, or a wrong one, there is ours.
 *
 * The other planners find the shorter plans, and have been seen to ask subgraphs for what is external to them, to leave
 * out what is required, and to put two values in one place.
 */
export function loadCheckedPlanner(planner: LoadedPlanner, supergraphSdl: string): LoadedPlanner {
  let read: JoinGraph | undefined;
  return {
    ...planner,
    plan(document, share) {
      const graph = (read ??= readJoinGraph(supergraphSdl));
      try {
        const plan = planner.plan(document, share);
        if (findPlanFault(plan, document, { graph, share }) === undefined) return plan;
      } catch {
        // It gives up on some; ours does not.
      }
      return planExactly(graph, { document, share });
    },
  };
}
