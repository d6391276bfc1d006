import { createSources, startSubgraph, type RunningSubgraph, type SubgraphConfig } from '@helsegraf/subgraph-kit';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createSource, type CarePlanService } from './source.ts';

/**
 * Starts the care plans subgraph: treatment plans and plans with zones.
 * @throws when the port is taken
 */
export async function startCarePlans(config: SubgraphConfig<CarePlanService>): Promise<RunningSubgraph> {
  const sources = createSources(config);
  const subgraph = await startSubgraph<Loaders>({
    name: 'care-plans',
    resolvers,
    createRequestScope: (request) => createLoaders(createSource(sources, request)),
    config,
  });
  return {
    url: subgraph.url,
    async stop() {
      await subgraph.stop();
      await sources.http.close();
    },
  };
}
