import { isActive, percentageOf } from '../joinGraph/isActive.ts';
import type { LoadedPlanner } from '../process/plannerMessages.ts';
import { readApolloPlan } from './readApolloPlan.ts';

/**
 * Apollo's query planner, in JavaScript, in the process that calls. It runs everywhere, and plans some corner cases of
 * Federation that the native one gives up on.
 *
 * @throws when the supergraph is not one
 */
export async function loadApolloPlanner(supergraphSdl: string): Promise<LoadedPlanner> {
  const [{ QueryPlanner }, { operationFromDocument, printSchema, Supergraph }, { parse }] = await Promise.all([
    import('@apollo/query-planner'),
    import('@apollo/federation-internals'),
    import('graphql'),
  ]);
  const supergraph = Supergraph.build(supergraphSdl);
  const apiSchema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph);
  const labels = readShareLabels(supergraphSdl);
  return {
    publicSdl: printSchema(apiSchema),
    sharePoints: labels.flatMap((label) => percentageOf(label) ?? []),
    plan: (document, share) => {
      const overrideConditions = new Map(labels.map((label) => [label, isActive(label, share)]));
      return readApolloPlan(
        planner.buildQueryPlan(operationFromDocument(apiSchema, parse(document)), { overrideConditions }),
      );
    },
  };
}

/** The labels of progressive overrides that speak of a share of the requests. */
function readShareLabels(supergraphSdl: string): string[] {
  const labels = [...supergraphSdl.matchAll(/overrideLabel: "([^"]*)"/g)].map(([, label = '']) => label);
  return [...new Set(labels)].filter((label) => percentageOf(label) !== undefined);
}
