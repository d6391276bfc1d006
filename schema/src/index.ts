export { readSubgraphSdl } from './readSubgraphSdl.ts';
export { subgraphNames, subgraphs } from './subgraphs.ts';
export type { SubgraphName } from './subgraphs.ts';
