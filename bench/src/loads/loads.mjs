import { classicSubgraphs, heavyQuery, smallQuery } from './classic.mjs';
import { nationalSubgraphs, overviewVariables, readOverview } from './national.mjs';

/** What contestants are asked, and of which subgraphs. */
export const loads = [
  { name: 'heavy', subgraphs: classicSubgraphs, body: { query: heavyQuery } },
  { name: 'small', subgraphs: classicSubgraphs, body: { query: smallQuery } },
  { name: 'national', subgraphs: nationalSubgraphs, body: { query: readOverview(), variables: overviewVariables } },
  {
    name: 'secured',
    subgraphs: nationalSubgraphs,
    body: { query: readOverview(), variables: overviewVariables },
    isSecured: true,
    // There is more code to become fast, and each second has fewer requests in it.
    timesWarmUp: 4,
  },
];
