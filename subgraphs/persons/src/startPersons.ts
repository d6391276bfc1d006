import { startSubgraph, type RunningSubgraph, type SubgraphConfig } from '@helsegraf/subgraph-kit';
import { createPersonScope } from './personScope.ts';
import { resolvers } from './resolvers.ts';
import type { PersonService } from './source.ts';

/**
 * Starts the persons subgraph: people, health personnel and organisations.
 * @throws when the port is taken
 */
export function startPersons(config: SubgraphConfig<PersonService>): Promise<RunningSubgraph> {
  return startSubgraph({
    name: 'persons',
    resolvers,
    createRequestScope: (sources, request) => createPersonScope(sources, request),
    config,
  });
}
