import { createAuditFiguresReader } from '@helsegraf/audit';
import { createInsightReader } from '@helsegraf/insight';
import { changelog, publicSdl } from '@helsegraf/schema';
import { startSubgraph, type RunningSubgraph } from '@helsegraf/subgraph-kit';
import { createEgress, createHttpClient } from '@helsegraf/upstream';
import { createOrganisationDirectory, type OrganisationDirectory } from './adoption/createOrganisationDirectory.ts';
import { askBreakers } from './health/askBreakers.ts';
import type { InsightConfig } from './insightConfig.ts';
import type { Loaders } from './loaders.ts';
import { findDeprecations } from './parts/findDeprecations.ts';
import { resolvers } from './resolvers.ts';

/**
 * Starts the subgraph of how the service is used and how it does.
 * @throws when the port is taken
 */
export async function startInsight(config: InsightConfig): Promise<RunningSubgraph> {
  const figures = createInsightReader({ databaseUrl: config.figuresUrl });
  const audit = createAuditFiguresReader({ databaseUrl: config.auditFiguresUrl });
  const { sourceHealthUrls, isProduction = false } = config;
  const http = createHttpClient({
    egress: createEgress({
      addresses: Object.values(sourceHealthUrls),
      isProduction,
      // Our own subgraphs stand in our own network.
      privateHosts: Object.values(sourceHealthUrls).map((url) => new URL(url).hostname),
    }),
  });
  const deprecations = findDeprecations(publicSdl(), changelog());
  let directory: OrganisationDirectory | undefined;
  const stopReaders = () => Promise.all([figures.stop(), audit.stop(), http.close()]);
  try {
    const subgraph = await startSubgraph({
      name: 'insight',
      resolvers,
      createRequestScope: (sources): Loaders => ({
        figures,
        audit,
        directory: (directory ??= createOrganisationDirectory(sources.organisations)),
        plan: config.rolloutPlan,
        deprecations,
        askBreakers: (deadline) => askBreakers(http, sourceHealthUrls, deadline),
      }),
      config,
    });
    return {
      url: subgraph.url,
      async stop() {
        await subgraph.stop();
        await stopReaders();
      },
    };
  } catch (error) {
    await stopReaders();
    throw error;
  }
}
