import { endOnFault } from '@helsegraf/errors';
import { ZodError } from 'zod';
import type { RunningSubgraph } from './startSubgraph.ts';

/**
 * Runs a subgraph as a process: starts it, says one line, and stops it when asked to, or when the process that started it
 * is gone. A failure to start is one line on stderr and status 1.
 */
export async function runSubgraph(name: string, start: () => Promise<RunningSubgraph>): Promise<void> {
  endOnFault(name);
  try {
    const subgraph = await start();
    process.stdout.write(`${name} answers at ${subgraph.url}\n`);
    const stop = () => void subgraph.stop().finally(() => process.exit(0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
    process.once('disconnect', stop);
  } catch (error) {
    process.stderr.write(`${name} could not start: ${describe(error)}\n`);
    process.exit(1);
  }
}

// The messages of configuration and of the network name variables and ports; neither holds a value that is secret.
function describe(error: unknown): string {
  // Not an `Error`: what is put together from several readings (`readSubgraphConfig`).
  if (error instanceof ZodError) return error.issues.map(describeVariable).join('; ');
  return error instanceof Error ? error.message : 'unknown failure';
}

function describeVariable({ path, message }: ZodError['issues'][number]): string {
  const name = path.join('.');
  return message.endsWith('received undefined') ? `${name} is missing` : `${name}: ${message}`;
}
