import { startSubgraph, type RunningSubgraph, type SubgraphConfig } from '@helsegraf/subgraph-kit';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createSource, type CoreRecordService } from './source.ts';

/**
 * Starts the core record subgraph: helseindikator, critical information and communication needs.
 * @throws when the port is taken
 */
export function startCoreRecord(config: SubgraphConfig<CoreRecordService>): Promise<RunningSubgraph> {
  return startSubgraph({
    name: 'core-record',
    resolvers,
    createRequestScope: (sources, request) => createLoaders(createSource(sources, request)),
    config,
  });
}
