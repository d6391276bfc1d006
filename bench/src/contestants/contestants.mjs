import { fileURLToPath } from 'node:url';

const apollo = here('./apollo.mjs');
const hive = here('../../hive/serve.mjs');

/** Who is measured beside ours. `path` is where a contestant has its GraphQL; `start` gives what Node is started with. */
export const others = [
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
];

/** Ours, in the build whose `main.js` is given. */
export function ourGateway({ name, title, main, flags = [] }) {
  return {
    name,
    title,
    path: '/graphql',
    start: (supergraph, port) =>
      [main, '--supergraph', supergraph, '--port', port, '--open', '--i-know-this-is-open'].concat(flags),
  };
}

/** The national gateway as it is deployed: its settings are in its environment. */
export function ourSecuredGateway({ name, title, main }) {
  return { name, title, path: '/graphql', start: () => [main], isSecured: true };
}

/** The same with a clock in each room; not held against anybody. */
export function ourTimedGateway() {
  const file = here('../secured/serveTimed.mjs');
  return ourSecuredGateway({ name: 'helsegraf-timed', title: 'Helsegraf, timed', main: file });
}

function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
