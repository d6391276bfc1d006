import { fileURLToPath } from 'node:url';

const apollo = here('./apollo.mjs');
const hive = here('../../hive/serve.mjs');
const ours = here('./ours.mjs');

/** Who is measured. `path` is where a contestant has its GraphQL; `start` gives what Node is started with. */
export const contestants = [
  {
    name: 'apollo',
    title: '@apollo/gateway + @apollo/server',
    path: '/',
    start: (supergraph, port) => [apollo, supergraph, port],
  },
  {
    name: 'hive',
    title: 'Hive Gateway, native planner',
    path: '/graphql',
    start: (supergraph, port) => [hive, supergraph, port, 'own'],
  },
  {
    name: 'hive-shared',
    title: 'Hive Gateway, native planner, requests shared',
    path: '/graphql',
    start: (supergraph, port) => [hive, supergraph, port, 'shared'],
  },
  {
    name: 'helsegraf',
    title: 'Helsegraf',
    path: '/graphql',
    start: (supergraph, port) => [ours, supergraph, port],
  },
];

function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
