import { planExactly } from '../exact/planExactly.ts';
import { readPublicSdl } from '../exact/readPublicSdl.ts';
import { findSharePoints } from '../joinGraph/findSharePoints.ts';
import { readJoinGraph } from '../joinGraph/readJoinGraph.ts';
import type { LoadedPlanner } from '../process/plannerMessages.ts';

/**
 * Our own query planner, in the process that calls: right for every operation that can be answered, with plans that may be
 * longer than those of others.
 *
 * @throws when the supergraph is not one
 */
export function loadExactPlanner(supergraphSdl: string): LoadedPlanner {
  const graph = readJoinGraph(supergraphSdl);
  if (graph.subgraphs.length === 0) throw new Error('it names no subgraphs');
  return {
    publicSdl: readPublicSdl(supergraphSdl),
    sharePoints: findSharePoints(graph),
    plan: (document, share) => planExactly(graph, { document, share }),
  };
}
