import { createSources, startSubgraph, type RunningSubgraph, type SubgraphConfig } from '@helsegraf/subgraph-kit';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createSource, type CoreRecordService } from './source.ts';

/**
 * Starts the core record subgraph: helseindikator, critical information, communication needs and privacy settings.
 * @throws when the port is taken
 */
export async function startCoreRecord(config: SubgraphConfig<CoreRecordService>): Promise<RunningSubgraph> {
  const sources = createSources(config);
  const subgraph = await startSubgraph<Loaders>({
    name: 'core-record',
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
