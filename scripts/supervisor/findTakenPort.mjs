import { createServer } from 'node:net';

/**
 * The first port that somebody else listens on; undefined when all are free.
 *
 * @param {ReturnType<typeof import('./portsOf.mjs').portsOf>} ports
 */
export async function findTakenPort({ gateway, subgraphs, audit, sandbox, services }) {
  const others = [subgraphs, audit, services].flatMap((ports) => Object.values(ports));
  for (const port of [gateway, sandbox, ...others]) {
    if (!(await isFree(port))) return port;
  }
  return undefined;
}

function isFree(port) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
