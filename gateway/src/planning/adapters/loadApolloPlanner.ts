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
  const percentages = readPercentages(supergraphSdl);
  return {
    publicSdl: printSchema(apiSchema),
    sharePoints: [...percentages.values()],
    plan: (document, share) => {
      const overrideConditions = new Map([...percentages].map(([label, percentage]) => [label, share < percentage]));
      return readApolloPlan(
        planner.buildQueryPlan(operationFromDocument(apiSchema, parse(document)), { overrideConditions }),
      );
    },
  };
}

/** The labels of progressive overrides that speak of a share of the requests, `percent(n)`, with their `n`. */
function readPercentages(supergraphSdl: string): Map<string, number> {
  const labels = supergraphSdl.matchAll(/overrideLabel: "(percent\((\d+(?:\.\d+)?)\))"/g);
  return new Map([...labels].map(([, label = '', percentage]) => [label, Number(percentage)]));
}
