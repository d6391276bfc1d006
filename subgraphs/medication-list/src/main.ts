import { readSubgraphConfig, runSubgraph } from '@helsegraf/subgraph-kit';
import { medicationListServices } from './source.ts';
import { startMedicationList } from './startMedicationList.ts';

await runSubgraph('medication-list', () =>
  startMedicationList(readSubgraphConfig(process.env, medicationListServices)),
);
