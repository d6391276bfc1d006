import { startSubgraph, type RunningSubgraph, type SubgraphConfig } from '@helsegraf/subgraph-kit';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createSource, type CarePlanService } from './source.ts';

/**
 * Starts the care plans subgraph: treatment plans and plans with zones.
 * @throws when the port is taken
 */
export function startCarePlans(config: SubgraphConfig<CarePlanService>): Promise<RunningSubgraph> {
  return startSubgraph({
    name: 'care-plans',
    resolvers,
    createRequestScope: (sources, request) => createLoaders(createSource(sources, request)),
    config,
  });
}
