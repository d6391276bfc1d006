import { buildSchema, parse } from 'graphql';
import type { PlanningPort } from './createPlanner.ts';
import { readApolloPlan } from './readApolloPlan.ts';

/**
 * Apollo's query planner, in JavaScript. It runs everywhere, plans some corner cases of Federation that the native one
 * gives up on, and holds up the event loop while it plans.
 *
 * @throws when the supergraph is not one
 */
export async function createApolloPlanner(supergraphSdl: string): Promise<PlanningPort> {
  const [{ QueryPlanner }, { operationFromDocument, printSchema, Supergraph }] = await Promise.all([
    import('@apollo/query-planner'),
    import('@apollo/federation-internals'),
  ]);
  const supergraph = Supergraph.build(supergraphSdl);
  const apiSchema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph);
  return {
    schema: buildSchema(printSchema(apiSchema), { assumeValidSDL: true }),
    // Progressive overrides are decided by labels here, and no label is active.
    sharePoints: [],
    plan: async (document) => readApolloPlan(planner.buildQueryPlan(operationFromDocument(apiSchema, parse(document)))),
    stop: async () => undefined,
  };
}
