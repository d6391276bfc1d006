import { createAccessLogReader } from '@helsegraf/audit';
import { startSubgraph, type RunningSubgraph } from '@helsegraf/subgraph-kit';
import { createLoaders } from './loaders.ts';
import type { PrivacyConfig } from './privacyConfig.ts';
import { resolvers } from './resolvers.ts';
import { createSource } from './source.ts';

/**
 * Starts the subgraph of what a person decides about their information, and of who has seen it.
 * @throws when the port is taken
 */
export async function startPrivacy(config: PrivacyConfig): Promise<RunningSubgraph> {
  const { definitions } = config;
  const reader = createAccessLogReader(config.accessLog);
  try {
    const subgraph = await startSubgraph({
      name: 'privacy',
      resolvers,
      createRequestScope: (upstreams, request) =>
        createLoaders(createSource({ upstreams, reader, definitions }, request)),
      config,
    });
    return {
      url: subgraph.url,
      async stop() {
        await subgraph.stop();
        await reader.stop();
      },
    };
  } catch (error) {
    await reader.stop();
    throw error;
  }
}
