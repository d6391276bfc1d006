import { createSources, startSubgraph, type RunningSubgraph, type SubgraphConfig } from '@helsegraf/subgraph-kit';
import { createPersonScope, type PersonScope } from './personScope.ts';
import { resolvers } from './resolvers.ts';
import type { PersonService } from './source.ts';

/**
 * Starts the persons subgraph: people, health personnel and organisations.
 * @throws when the port is taken
 */
export async function startPersons(config: SubgraphConfig<PersonService>): Promise<RunningSubgraph> {
  const sources = createSources(config);
  const subgraph = await startSubgraph<PersonScope>({
    name: 'persons',
    resolvers,
    createRequestScope: (request) => createPersonScope(sources, request),
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
