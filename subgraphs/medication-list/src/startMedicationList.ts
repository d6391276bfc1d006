import { startSubgraph, type RunningSubgraph, type SubgraphConfig } from '@helsegraf/subgraph-kit';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createSource, type MedicationListService } from './source.ts';

/**
 * Starts the medication list subgraph.
 * @throws when the port is taken
 */
export function startMedicationList(config: SubgraphConfig<MedicationListService>): Promise<RunningSubgraph> {
  return startSubgraph({
    name: 'medication-list',
    resolvers,
    createRequestScope: (sources, request) => createLoaders(createSource(sources, request)),
    config,
  });
}
