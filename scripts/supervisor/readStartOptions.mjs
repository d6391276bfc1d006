import { parseArgs } from 'node:util';

const usage = 'usage: npm start [-- --port-base <port>] [--verbose]';
const defaultPort = 4000;
/** The last port is the base plus 112. */
const highestBase = 65_400;

/**
 * What `npm start` was asked for. The gateway is on the base port, the subgraphs on those after it, the sandbox from a
 * hundred above it.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env `PORT` is the base port when no option says otherwise
 * @returns {{ kind: 'read', portBase: number, isVerbose: boolean } | { kind: 'refused', reason: string }}
 */
export function readStartOptions(args, env) {
  try {
    const { values } = parseArgs({ args, options: { 'port-base': { type: 'string' }, verbose: { type: 'boolean' } } });
    const portBase = Number(values['port-base'] ?? env.PORT ?? defaultPort);
    if (Number.isInteger(portBase) && portBase >= 1 && portBase <= highestBase) {
      return { kind: 'read', portBase, isVerbose: values.verbose ?? false };
    }
    return { kind: 'refused', reason: `the port base must be a number from 1 to ${highestBase}` };
  } catch {
    return { kind: 'refused', reason: usage };
  }
}
