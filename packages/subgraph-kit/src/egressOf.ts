import { createEgress, type Egress } from '@helsegraf/upstream';
import type { SourceAddress, SubgraphConfig } from './subgraphConfig.ts';

/** What a subgraph may call: the token endpoint and its national services. */
export function egressOf({ helseId, sources, isProduction = false, privateHosts = [] }: SubgraphConfig): Egress {
  const services = Object.values<SourceAddress>(sources).map(({ baseUrl }) => baseUrl);
  return createEgress({ addresses: [helseId.tokenEndpoint, ...services], isProduction, privateHosts });
}
