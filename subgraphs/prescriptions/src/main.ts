import { readSubgraphConfig, runSubgraph } from '@helsegraf/subgraph-kit';
import { prescriptionServices } from './source.ts';
import { startPrescriptions } from './startPrescriptions.ts';

await runSubgraph('prescriptions', () => startPrescriptions(readSubgraphConfig(process.env, prescriptionServices)));
