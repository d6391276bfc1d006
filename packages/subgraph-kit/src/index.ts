export { connection, type Connection, type PageRequest } from './connection.ts';
export { createLoader, type Loader } from './createLoader.ts';
export { dataSource, missing, restricted, sourceUnavailable, withoutData, type DataSource } from './missingData.ts';
export { norwegianDay } from './norwegianDay.ts';
export { openPatient } from './openPatient.ts';
export { runSubgraph } from './runSubgraph.ts';
export { readSubgraphConfig, type SourceAddress, type SubgraphConfig } from './subgraphConfig.ts';
export type { SubgraphContext } from './subgraphContext.ts';
export { startSubgraph, type RunningSubgraph, type SubgraphOptions } from './startSubgraph.ts';
