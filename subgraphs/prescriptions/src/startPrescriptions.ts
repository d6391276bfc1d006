import { startSubgraph, type RunningSubgraph, type SubgraphConfig } from '@helsegraf/subgraph-kit';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createSource, type PrescriptionService } from './source.ts';

/**
 * Starts the prescriptions subgraph.
 * @throws when the port is taken
 */
export function startPrescriptions(config: SubgraphConfig<PrescriptionService>): Promise<RunningSubgraph> {
  return startSubgraph({
    name: 'prescriptions',
    resolvers,
    createRequestScope: (sources, request) => createLoaders(createSource(sources, request)),
    config,
  });
}
