import { readSubgraphConfig, runSubgraph } from '@helsegraf/subgraph-kit';
import { carePlanServices } from './source.ts';
import { startCarePlans } from './startCarePlans.ts';

await runSubgraph('care-plans', () => startCarePlans(readSubgraphConfig(process.env, carePlanServices)));
