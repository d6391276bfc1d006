import { runSubgraph } from '@helsegraf/subgraph-kit';
import { readInsightConfig } from './insightConfig.ts';
import { startInsight } from './startInsight.ts';

await runSubgraph('insight', () => startInsight(readInsightConfig(process.env)));
