/**
 * Every subgraph of the contract with the address that is written into the supergraph: where `npm start` puts it on a
 * developer's machine. A gateway elsewhere overrides the addresses by its own configuration.
 */
export const subgraphs = {
  persons: 'http://127.0.0.1:4001/graphql',
  'core-record': 'http://127.0.0.1:4002/graphql',
  prescriptions: 'http://127.0.0.1:4003/graphql',
  'medication-list': 'http://127.0.0.1:4004/graphql',
  'care-plans': 'http://127.0.0.1:4005/graphql',
  privacy: 'http://127.0.0.1:4006/graphql',
  insight: 'http://127.0.0.1:4007/graphql',
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
  'privacy',
  'insight',
];
