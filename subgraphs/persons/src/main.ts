import { readSubgraphConfig, runSubgraph } from '@helsegraf/subgraph-kit';
import { personServices } from './source.ts';
import { startPersons } from './startPersons.ts';

await runSubgraph('persons', () => startPersons(readSubgraphConfig(process.env, personServices)));
