import { createSourceTokens, createUpstream, type GuardedUpstream, type HttpClient } from '@helsegraf/upstream';
import type { SubgraphConfig } from './subgraphConfig.ts';

/** One `Upstream` for each national service of the subgraph, by its code name. */
export type Sources<Source extends string> = Readonly<Record<Source, GuardedUpstream>>;

/** Builds what a subgraph needs to call its services, over one pool of connections. */
export function createSources<Source extends string>(
  config: SubgraphConfig<Source>,
  http: HttpClient,
): Sources<Source> {
  const tokens = createSourceTokens(config.helseId, http);
  const upstreams = Object.entries<SubgraphConfig['sources'][string]>(config.sources).map(
    ([source, address]) =>
      [source, createUpstream({ ...address, tokens, http, attemptTimeoutMs: config.sourceTimeoutMs })] as const,
  );
  return Object.fromEntries(upstreams) as Record<Source, GuardedUpstream>;
}
