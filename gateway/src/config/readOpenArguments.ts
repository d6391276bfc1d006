import { parseArgs } from 'node:util';
import { parseWords } from './parseWords.ts';
import { isPlannerName, plannerNames, type PlannerName } from './plannerNames.ts';

/** How the gateway runs when it is open: any supergraph, for anybody who reaches the port. */
export interface OpenArguments {
  /** The file with the supergraph SDL. */
  readonly supergraph: string;
  readonly host: string;
  readonly port: number;
  readonly planner: PlannerName;
  /** Whether what is asked several times at once is run once. */
  readonly shares: boolean;
}

const usage = 'use --supergraph FILE --port N --open [--host ADDRESS] [--planner native|apollo] [--share]';

/**
 * Reads the command line of `--open`.
 *
 * @param nodeEnv the value of NODE_ENV
 * @throws Error with one line that says what is wrong
 */
export function readOpenArguments(words: readonly string[], nodeEnv: string | undefined): OpenArguments {
  const given = parse(words);
  if (given.open !== true) throw new Error(`without --open, everything is set by the environment; ${usage}`);
  if (nodeEnv === 'production' && given['i-know-this-is-open'] !== true) {
    throw new Error('--open lets anybody ask anything and is refused when NODE_ENV is production');
  }
  const { supergraph, host, port, planner, share: shares } = given;
  if (supergraph === undefined || supergraph === '') throw new Error(`--supergraph is missing; ${usage}`);
  if (port === undefined) throw new Error(`--port is missing; ${usage}`);
  if (host === '') throw new Error('--host is empty');
  if (!isPlannerName(planner)) throw new Error(`--planner is not one of ${plannerNames.join(', ')}`);
  return { supergraph, host, port: readPort(port), planner, shares };
}

function parse(words: readonly string[]) {
  return parseWords(usage, () =>
    parseArgs({
      args: [...words],
      options: {
        supergraph: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
        planner: { type: 'string', default: 'native' },
        share: { type: 'boolean', default: false },
        open: { type: 'boolean' },
        'i-know-this-is-open': { type: 'boolean' },
      },
    }),
  );
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new Error('--port is not a number from 0 to 65535');
  return port;
}
