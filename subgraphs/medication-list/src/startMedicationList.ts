import { createSources, startSubgraph, type RunningSubgraph, type SubgraphConfig } from '@helsegraf/subgraph-kit';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createSource, type MedicationListService } from './source.ts';

/**
 * Starts the medication list subgraph.
 * @throws when the port is taken
 */
export async function startMedicationList(config: SubgraphConfig<MedicationListService>): Promise<RunningSubgraph> {
  const sources = createSources(config);
  const subgraph = await startSubgraph<Loaders>({
    name: 'medication-list',
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
