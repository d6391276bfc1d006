import { readSubgraphConfig, runSubgraph } from '@helsegraf/subgraph-kit';
import { coreRecordServices } from './source.ts';
import { startCoreRecord } from './startCoreRecord.ts';

await runSubgraph('core-record', () => startCoreRecord(readSubgraphConfig(process.env, coreRecordServices)));
