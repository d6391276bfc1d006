/**
 * Every subgraph of the contract with the address that is written into the supergraph: where `npm start` puts it on a
 * developer's machine. A gateway elsewhere overrides the addresses by its own configuration.
 */
export const subgraphs = {
  persons: 'http://127.0.0.1:4001',
  'core-record': 'http://127.0.0.1:4002',
  prescriptions: 'http://127.0.0.1:4003',
  'medication-list': 'http://127.0.0.1:4004',
  'care-plans': 'http://127.0.0.1:4005',
} as const satisfies Record<string, string>;

/** The name of a subgraph: its folder in `subgraphs/`, its file in `schema/subgraphs/`, its audience for the gateway. */
export type SubgraphName = keyof typeof subgraphs;

/** The subgraphs in the order of the contract. */
export const subgraphNames: readonly SubgraphName[] = [
  'persons',
  'core-record',
  'prescriptions',
  'medication-list',
  'care-plans',
];
