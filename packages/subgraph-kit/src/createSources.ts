import {
  createHttpClient,
  createSourceTokens,
  createUpstream,
  type HttpClient,
  type Upstream,
} from '@helsegraf/upstream';
import type { SubgraphConfig } from './subgraphConfig.ts';

/** One `Upstream` for each national service of the subgraph, over one pool of connections. */
export type Sources<Source extends string> = Readonly<Record<Source, Upstream>> & { readonly http: HttpClient };

/** Builds what a subgraph needs to call its services. Close `http` when the subgraph stops. */
export function createSources<Source extends string>(config: SubgraphConfig<Source>): Sources<Source> {
  const http = createHttpClient();
  const tokens = createSourceTokens(config.helseId, http);
  const upstreams = Object.entries<SubgraphConfig['sources'][string]>(config.sources).map(
    ([source, address]) =>
      [source, createUpstream({ ...address, tokens, http, attemptTimeoutMs: config.sourceTimeoutMs })] as const,
  );
  return { ...(Object.fromEntries(upstreams) as Record<Source, Upstream>), http };
}
