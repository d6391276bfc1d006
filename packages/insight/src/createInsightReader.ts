import type { InsightReader, InsightReaderOptions } from './insightReader.ts';
import { createAsk } from './read/createAsk.ts';
import { readRequests } from './read/readRequests.ts';
import { readSources } from './read/readSources.ts';
import { readUse } from './read/readUse.ts';
import { createConnections } from './store/createConnections.ts';

/** A first view asks for about as much at once. */
const atOnce = 6;

/** Reads figures, and hides what is too small to be shown. */
export function createInsightReader({ databaseUrl, timeoutMs = 5_000 }: InsightReaderOptions): InsightReader {
  const connections = createConnections({ databaseUrl, max: atOnce, timeoutMs });
  const ask = createAsk(connections);
  return {
    ...readRequests(ask),
    ...readSources(ask),
    ...readUse(ask),
    stop: () => connections.stop(),
  };
}
